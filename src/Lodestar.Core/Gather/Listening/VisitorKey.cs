using System.Security.Cryptography;
using System.Text;

namespace Lodestar.Core.Gather.Listening;

/// <summary>A random mark in the browser of somebody in the hall. Stored only as a hash of its own for each session, until that closes.</summary>
public readonly record struct VisitorKey
{
    private const int Length = 26;
    private readonly string? _value;

    private VisitorKey(string value) => _value = value;

    public static VisitorKey New() => new(RandomNumberGenerator.GetString(SurveyCode.Alphabet, Length));

    /// <summary>Null when it is none of ours.</summary>
    public static VisitorKey? TryParse(string? value) =>
        value is { Length: Length } && value.All(SurveyCode.Alphabet.Contains) ? new VisitorKey(value) : null;

    public string HashFor(Guid sessionId) =>
        Convert.ToHexStringLower(SHA256.HashData([.. sessionId.ToByteArray(), .. Encoding.ASCII.GetBytes(ToString())]));

    public override string ToString() => _value ?? "";
}
