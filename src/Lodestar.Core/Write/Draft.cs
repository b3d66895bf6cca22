namespace Lodestar.Core.Write;

/// <summary>A sentence on its way to becoming the vision, with every version it ever had (R15: nothing is lost).</summary>
public sealed class Draft
{
    private readonly List<DraftVersion> _versions = [];

    private Draft() { } // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public DateTimeOffset StartedAt { get; private init; }
    public IReadOnlyList<DraftVersion> Versions => _versions;
    public DraftVersion Latest => _versions.MaxBy(v => v.Number)!;

    /// <summary>A new sentence; its first wording needs no reason.</summary>
    public static Draft Start(Guid organizationId, VisionText text, Guid authorId, DateTimeOffset now)
    {
        var draft = new Draft { OrganizationId = organizationId, StartedAt = now };
        draft._versions.Add(new DraftVersion(draft, 1, text, authorId, "", now));
        return draft;
    }

    /// <summary>Adds a version if the writer saw the newest one; otherwise nobody's words are overwritten (T4).</summary>
    public SaveOutcome Save(VisionText text, string reason, int basedOn, Guid authorId, DateTimeOffset now)
    {
        if (text == Latest.Text)
            return SaveOutcome.Unchanged;
        if (basedOn != Latest.Number)
            return SaveOutcome.Stale;
        if (string.IsNullOrWhiteSpace(reason))
            return SaveOutcome.NeedsReason;

        _versions.Add(new DraftVersion(this, Latest.Number + 1, text, authorId, reason.Trim(), now));
        return SaveOutcome.Saved;
    }

    public DraftVersion? Numbered(int number) => _versions.SingleOrDefault(v => v.Number == number);
}

/// <summary>What became of a wording that somebody wanted to keep.</summary>
public enum SaveOutcome
{
    Saved,
    Unchanged,
    Stale,
    NeedsReason,
}
