using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Trails;

/// <summary>What somebody of the team says about some words of a version; it stays on that version when the sentence changes.</summary>
public sealed class WordComment
{
    public const int LongestText = 500;

    private WordComment() => Text = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid DraftVersionId { get; private init; }

    /// <summary>The place of its first word, from 0.</summary>
    public int First { get; private init; }

    /// <summary>The place of its last word; the same for a single one.</summary>
    public int Last { get; private init; }
    public string Text { get; private init; }

    /// <summary>The account that wrote it.</summary>
    public Guid AccountId { get; private init; }
    public DateTimeOffset WrittenAt { get; private init; }
    public DateTimeOffset? ResolvedAt { get; private set; }
    public Guid? ResolvedBy { get; private set; }
    public bool IsOpen => ResolvedAt is null;

    /// <summary>Null where nothing is said, too much, or about words that the version does not have.</summary>
    public static WordComment? On(DraftVersion version, (int First, int Last) words, string? text, Guid accountId, DateTimeOffset now)
    {
        var line = Line.Of(text);
        return line.Length is 0 or > LongestText || words.First < 0 || words.Last < words.First || words.Last >= version.Text.Words.Count
            ? null
            : new WordComment
            {
                OrganizationId = version.OrganizationId,
                DraftVersionId = version.Id,
                First = words.First,
                Last = words.Last,
                Text = line,
                AccountId = accountId,
                WrittenAt = now,
            };
    }

    /// <summary>The words it is about.</summary>
    public string WordsOf(VisionText text) => string.Join(' ', text.Words.Skip(First).Take(Last - First + 1));

    /// <summary>Settled; whoever settled it first is named.</summary>
    public void Resolve(Guid accountId, DateTimeOffset now)
    {
        if (IsOpen)
            (ResolvedAt, ResolvedBy) = (now, accountId);
    }

    public void Reopen() => (ResolvedAt, ResolvedBy) = (null, null);
}
