namespace Lodestar.Core.GutCheck;

/// <summary>A word that bothers a reader, and what they would say instead (R112).</summary>
public sealed class WordFlag
{
    public const int LongestSuggestion = 80;

    private WordFlag() { } // EF

    internal WordFlag(Reader reader, int wordIndex, string? suggestion) =>
        (OrganizationId, ReaderId, WordIndex, Suggestion) = (reader.OrganizationId, reader.Id, wordIndex, (suggestion ?? "").Trim());

    public Guid OrganizationId { get; private init; }
    public Guid ReaderId { get; private init; }

    /// <summary>Place in <see cref="Write.VisionText.Words"/>, from 0.</summary>
    public int WordIndex { get; private init; }
    public string Suggestion { get; internal set; } = "";
}
