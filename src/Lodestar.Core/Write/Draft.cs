using Lodestar.Core.Write.Cooling;

namespace Lodestar.Core.Write;

/// <summary>A sentence on its way to becoming the vision, with every version it ever had (R15: nothing is lost).</summary>
public sealed class Draft
{
    private readonly List<DraftVersion> _versions = [];

    private Draft() { } // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>When its newest version was written; never within a rest.</summary>
    public DateTimeOffset LastWrittenAt { get; private set; }

    /// <summary>The latest rest of this draft, from the moment it was put away; null while it never rested.</summary>
    public DateTimeOffset? RestsFrom { get; private set; }

    /// <summary>The end of that rest.</summary>
    public DateTimeOffset? RestsUntil { get; private set; }
    public long Version { get; private set; }
    public IReadOnlyList<DraftVersion> Versions => _versions;
    public DraftVersion Latest => _versions.MaxBy(v => v.Number)!;

    /// <summary>A new sentence; its first wording needs no reason. Typed where no origin is given.</summary>
    public static Draft Start(Guid organizationId, VisionText text, Guid authorId, DateTimeOffset now, Origin? origin = null)
    {
        var draft = new Draft
        {
            OrganizationId = organizationId,
            StartedAt = now,
            LastWrittenAt = now,
        };
        draft._versions.Add(new DraftVersion(draft, 1, text, authorId, "", now) { CandidateId = origin?.CandidateId });
        return draft;
    }

    /// <summary>
    /// Adds a version if the draft does not rest (R16) and the writer saw the newest one; otherwise nobody's words are overwritten (T4).
    /// </summary>
    public SaveOutcome Save(VisionText text, string reason, int basedOn, Guid authorId, DateTimeOffset now, Origin? origin = null)
    {
        if (Rests(now))
            return SaveOutcome.Resting;
        if (text == Latest.Text)
            return SaveOutcome.Unchanged;
        if (basedOn != Latest.Number)
            return SaveOutcome.Stale;
        if (string.IsNullOrWhiteSpace(reason))
            return SaveOutcome.NeedsReason;

        _versions.Add(new DraftVersion(this, Latest.Number + 1, text, authorId, reason.Trim(), now) { CandidateId = origin?.CandidateId });
        LastWrittenAt = now;
        Version++; // also where the clock stands still, so that a rest that begins at the same moment meets this save
        return SaveOutcome.Saved;
    }

    public DraftVersion? Numbered(int number) => _versions.SingleOrDefault(v => v.Number == number);

    public bool Rests(DateTimeOffset now) => now < RestsUntil;

    /// <summary>Puts the newest version away for some days (R16). Null when it rests already.</summary>
    /// <param name="intent">What people should take from it; not blank.</param>
    /// <param name="days">From <see cref="CoolingOff.Shortest"/> to <see cref="CoolingOff.Longest"/>.</param>
    /// <param name="number">One more than the rests this draft had.</param>
    /// <param name="by">The account that puts it away.</param>
    /// <param name="now">The moment from which nobody changes it.</param>
    public CoolingOff? CoolOff(string intent, int days, int number, Guid by, DateTimeOffset now)
    {
        if (Rests(now))
            return null;
        var rest = new CoolingOff(Latest, number, intent, days, by, now);
        // A clock that was set back must not put the rest around what is written already.
        (RestsFrom, RestsUntil) = (now < LastWrittenAt ? LastWrittenAt : now, rest.EndsAt);
        return rest;
    }

    /// <summary>Takes the sentence back before its time; the reason is kept.</summary>
    public EarlyReturn ReturnEarly(CoolingOff rest, string? reason, Guid by, DateTimeOffset now)
    {
        if (rest.DraftId != Id || rest.IsOver(now) || !Rests(now))
            return EarlyReturn.NotResting;
        if (string.IsNullOrWhiteSpace(reason))
            return EarlyReturn.NeedsReason;
        rest.Return(reason, by, now);
        RestsUntil = now;
        return EarlyReturn.Returned;
    }
}

/// <summary>What became of a wording that somebody wanted to keep.</summary>
public enum SaveOutcome
{
    Saved,
    Unchanged,
    Stale,
    NeedsReason,

    /// <summary>The draft was put away for some days (R16).</summary>
    Resting,
}
