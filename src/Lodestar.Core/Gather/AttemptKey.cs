using System.Security.Cryptography;
using System.Text;

namespace Lodestar.Core.Gather;

/// <summary>A random mark on one opened page, so that sending it twice counts once (anonymity rule 3). Only its hash is ever stored.</summary>
public readonly record struct AttemptKey
{
    private const int Length = 26;
    private readonly string? _value;

    private AttemptKey(string value) => _value = value;

    public static AttemptKey New() => new(RandomNumberGenerator.GetString(SurveyCode.Alphabet, Length));

    /// <summary>Null when it is none of ours.</summary>
    public static AttemptKey? TryParse(string? value) =>
        value is { Length: Length } && value.All(SurveyCode.Alphabet.Contains) ? new AttemptKey(value) : null;

    public string HashFor(Guid surveyId) =>
        Convert.ToHexStringLower(SHA256.HashData([.. surveyId.ToByteArray(), .. Encoding.ASCII.GetBytes(ToString())]));

    public override string ToString() => _value ?? "";
}
