using System.Security.Cryptography;

namespace Lodestar.Core.Gather;

/// <summary>What stands in the open link of a survey and under its QR code: easy to type, not to be guessed (49 bits).</summary>
public static class SurveyCode
{
    public const int Length = 10;

    /// <summary>No 0 and o, no 1, i and l: they look alike on a poster.</summary>
    public const string Alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>As it is stored: somebody who types it may use capitals, spaces and hyphens.</summary>
    public static string Normalize(string typed) =>
        string.Concat(typed.Where(c => c is not (' ' or '-')).Take(Length + 1)).ToLowerInvariant();
}
