using System.Security.Cryptography;
using System.Text;

namespace Lodestar.Core.Gather;

/// <summary>
/// What a respondent may keep: with it alone can somebody see later what came of an answer. It follows from the random mark of the page by
/// a one-way function, so that sending the page again shows the same receipt; of it only a hash is stored, and nothing stored leads back.
/// </summary>
public readonly record struct ReceiptCode
{
    /// <summary>79 bits: no use to try.</summary>
    public const int Length = 16;

    private const int Group = 4;
    private readonly string? _value;

    private ReceiptCode(string value) => _value = value;

    public static ReceiptCode Of(Guid surveyId, AttemptKey attempt)
    {
        var bytes = HMACSHA256.HashData(Encoding.ASCII.GetBytes($"receipt {attempt}"), surveyId.ToByteArray());
        var number = new System.Numerics.BigInteger(bytes, isUnsigned: true);
        var letters = new char[Length];
        for (var at = 0; at < Length; at++)
            (number, letters[at]) = (number / SurveyCode.Alphabet.Length, SurveyCode.Alphabet[(int)(number % SurveyCode.Alphabet.Length)]);
        return new ReceiptCode(new string(letters));
    }

    /// <summary>Null when it is none of ours; capitals, spaces and hyphens do not matter.</summary>
    public static ReceiptCode? TryParse(string? typed)
    {
        var letters = string.Concat((typed ?? "").Where(c => c is not ('-' or ' ')).Take(Length + 1)).ToLowerInvariant();
        return letters.Length == Length && letters.All(SurveyCode.Alphabet.Contains) ? new ReceiptCode(letters) : null;
    }

    public string HashFor(Guid surveyId) =>
        Convert.ToHexStringLower(SHA256.HashData([.. surveyId.ToByteArray(), .. Encoding.ASCII.GetBytes($"kept {_value}")]));

    /// <summary>In fours, as people copy it: abcd-efgh-jkmn-pqrs.</summary>
    public override string ToString() => string.Join('-', (_value ?? "").Chunk(Group).Select(letters => new string(letters)));
}
