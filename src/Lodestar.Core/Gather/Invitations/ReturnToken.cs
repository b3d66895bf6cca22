using System.Security.Cryptography;

namespace Lodestar.Core.Gather.Invitations;

/// <summary>
/// Names one letter in its Message-ID, so that a mail server's report of its return finds it. Drawn at random: it has nothing to do with
/// the link in the letter, and nobody without the database learns anything from it.
/// </summary>
public static class ReturnToken
{
    /// <summary>128 bits in 26 signs.</summary>
    public const int Length = 26;
    private const string Prefix = "ls.";
    private const string Signs = "abcdefghijklmnopqrstuvwxyz234567";

    public static string New() => RandomNumberGenerator.GetString(Signs, Length);

    /// <summary>What stands before the @ of a Message-ID.</summary>
    public static string ToMessageId(string token) => Prefix + token;

    /// <summary>Null for the Message-ID of any other mail.</summary>
    public static string? In(string? messageId)
    {
        var id = (messageId ?? "").Trim().TrimStart('<');
        return
            id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && id.IndexOf('@') == Prefix.Length + Length
            && id[Prefix.Length..(Prefix.Length + Length)].ToLowerInvariant() is var token
            && token.All(Signs.Contains)
            ? token
            : null;
    }
}
