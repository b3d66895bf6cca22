using Lodestar.Core.Organizations;

namespace Lodestar.Core.GutCheck;

/// <summary>Somebody who was not in the room and is asked whether the sentence is us (R108, R109); needs no account.</summary>
public sealed class Reader
{
    public const int LongestName = 160;
    public const int LongestReason = 2000;
    public const int LongestColdRead = 280;
    public const int LongestRecited = 600;

    private readonly List<WordFlag> _flags = [];

    private Reader() { } // EF

    internal Reader(Round round, Invitation who) =>
        (OrganizationId, RoundId, Name, Email, Kind, PersonId) = (
            round.OrganizationId,
            round.Id,
            Line.Of(who.Name),
            who.Email,
            who.Kind,
            who.PersonId
        );

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid RoundId { get; private init; }
    public Guid? PersonId { get; private init; }
    public string Name { get; private init; } = "";
    public string? Email { get; private init; }
    public StakeholderKind Kind { get; private init; }

    /// <summary>Their links work no longer; what they had already said still counts, or a round could be picked clean.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public Reaction? Reaction { get; private set; }
    public string Reason { get; private set; } = "";
    public IReadOnlyList<WordFlag> Flags => _flags;

    /// <summary>What they would do tomorrow, said before they judged: it shows what the sentence does by itself (R110).</summary>
    public string ColdRead { get; private set; } = "";

    /// <summary>What they typed from memory at the end of the same visit; null where they were not asked yet (R26).</summary>
    public string? Recited { get; private set; }

    /// <summary>They came by the open link and said only from where they look: counted apart, since nobody chose them (E5).</summary>
    public bool CameByOpenLink { get; private init; }

    /// <summary>When they were reminded; nobody is twice.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>They said yes a round ago and were not in the sample that was asked again (R113).</summary>
    public bool StandsFromBefore { get; private init; }

    /// <summary>What the team answered to their reason.</summary>
    public string Reply { get; private set; } = "";

    /// <summary>The browser that answered: whoever else gets hold of the link cannot change the answer (E5).</summary>
    public string? BrowserHash { get; private set; }
    public long Version { get; private set; }

    public bool HasAnswered => Reaction is not null;
    public bool Hesitates => Reaction is GutCheck.Reaction.Almost or GutCheck.Reaction.NotUs;

    /// <summary>Takes the reader's answer, or their new one, until the round closes.</summary>
    public AnswerOutcome Answer(ReaderAnswer answer, Round round, string browserKey, DateTimeOffset now)
    {
        var browser = ReaderToken.HashOfBrowser(browserKey);
        if (!round.TakesAnswers(now))
            return AnswerOutcome.RoundClosed;
        if (WithdrawnAt is not null || StandsFromBefore)
            return AnswerOutcome.LinkWithdrawn;
        if (BrowserHash is not null && BrowserHash != browser)
            return AnswerOutcome.AnsweredElsewhere;

        (Reaction, Reason, BrowserHash) = (answer.Reaction, (answer.Reason ?? "").Trim(), browser);
        ColdRead = (answer.ColdRead ?? "").Trim();
        Flag(answer.Flags, round.Sentence.Words.Count);
        return AnswerOutcome.Recorded;
    }

    /// <summary>Takes what was typed from memory, once: a second try is no memory any more. Empty where somebody would rather not.</summary>
    public AnswerOutcome Recite(string? typed, Round round, string? browserKey, DateTimeOffset now)
    {
        if (!round.TakesAnswers(now))
            return AnswerOutcome.RoundClosed;
        if (!HasAnswered || !AnsweredIn(browserKey))
            return AnswerOutcome.AnsweredElsewhere;
        Recited ??= (typed ?? "").Trim();
        return AnswerOutcome.Recorded;
    }

    /// <summary>Whether a reminder is due to this reader; once asked it is not any more.</summary>
    public bool Remind(DateTimeOffset now)
    {
        if (HasAnswered || StandsFromBefore || WithdrawnAt is not null || Email is null || RemindedAt is not null)
            return false;
        RemindedAt = now;
        return true;
    }

    internal static Reader ByOpenLink(Round round, string name, StakeholderKind kind) =>
        new(round, new Invitation(name, kind)) { CameByOpenLink = true };

    public bool AnsweredIn(string? browserKey) => browserKey is not null && BrowserHash == ReaderToken.HashOfBrowser(browserKey);

    public void ReplyWith(string text) => Reply = text.Trim();

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;

    /// <summary>The same person in the next round; a yes that is not asked again comes along.</summary>
    internal Reader In(Round next, bool askAgain) =>
        new(next, new Invitation(Name, Kind, Email, PersonId)) { StandsFromBefore = !askAgain, Reaction = askAgain ? null : Reaction };

    private void Flag(IReadOnlyDictionary<int, string> flags, int words)
    {
        _flags.RemoveAll(f => !flags.ContainsKey(f.WordIndex));
        foreach (var (index, suggestion) in flags.Where(f => f.Key >= 0 && f.Key < words))
        {
            if (_flags.Find(f => f.WordIndex == index) is { } flag)
                flag.Suggestion = suggestion.Trim();
            else
                _flags.Add(new WordFlag(this, index, suggestion));
        }
    }
}

/// <summary>What a reader sends: a reaction, perhaps a reason, and suggestions by word index.</summary>
public sealed record ReaderAnswer(Reaction Reaction, string? Reason, IReadOnlyDictionary<int, string> Flags)
{
    /// <summary>"So tomorrow I would …", written before anything else was asked.</summary>
    public string? ColdRead { get; init; }
}

/// <summary>What became of an answer.</summary>
public enum AnswerOutcome
{
    Recorded,
    RoundClosed,
    LinkWithdrawn,
    AnsweredElsewhere,
}
