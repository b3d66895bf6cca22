namespace Lodestar.Core.GutCheck;

/// <summary>A reader of the round who compares words; what they said then stays as it was.</summary>
public sealed class ClinicReader
{
    private readonly List<ClinicChoice> _choices = [];

    private ClinicReader() { } // EF

    internal ClinicReader(Clinic clinic, Reader reader) =>
        (OrganizationId, ClinicId, ReaderId, Hesitated) = (clinic.OrganizationId, clinic.Id, reader.Id, reader.Hesitates);

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid ClinicId { get; private init; }
    public Guid ReaderId { get; private init; }

    /// <summary>They did not say "definitely us" in the round.</summary>
    public bool Hesitated { get; private init; }

    /// <summary>The browser that answered; null until then. Whoever else gets hold of the link can neither see nor change it (E5).</summary>
    public string? BrowserHash { get; private set; }
    public long Version { get; private set; }
    public IReadOnlyList<ClinicChoice> Choices => _choices;
    public bool HasAnswered => BrowserHash is not null;

    /// <summary>Takes what somebody chose, or chose anew, until the clinic closes. Pairs that are not of the clinic are passed over.</summary>
    /// <param name="chosen">For each pair by its <see cref="WordPair.Key"/> the place of the better word; null for no difference.</param>
    /// <param name="clinic">The clinic with its words.</param>
    /// <param name="browserKey">The secret of the browser.</param>
    /// <param name="now">The moment.</param>
    public AnswerOutcome Answer(IReadOnlyDictionary<string, int?> chosen, Clinic clinic, string browserKey, DateTimeOffset now)
    {
        var browser = ReaderToken.HashOfBrowser(browserKey);
        if (!clinic.TakesAnswers(now))
            return AnswerOutcome.RoundClosed;
        if (BrowserHash is not null && BrowserHash != browser)
            return AnswerOutcome.AnsweredElsewhere;
        BrowserHash = browser;
        foreach (var pair in clinic.Pairs)
        {
            if (!chosen.TryGetValue(pair.Key, out var better) || better is { } word && word != pair.First && word != pair.Second)
                continue;
            if (_choices.Find(c => c.First == pair.First && c.Second == pair.Second) is { } choice)
                choice.Better = better;
            else
                _choices.Add(new ClinicChoice(this, pair, better));
        }
        return AnswerOutcome.Recorded;
    }

    public bool AnsweredIn(string? browserKey) => browserKey is not null && BrowserHash == ReaderToken.HashOfBrowser(browserKey);
}

/// <summary>Which of two words somebody finds better.</summary>
public sealed class ClinicChoice
{
    private ClinicChoice() { } // EF

    internal ClinicChoice(ClinicReader reader, WordPair pair, int? better) =>
        (OrganizationId, ClinicReaderId, First, Second, Better) = (reader.OrganizationId, reader.Id, pair.First, pair.Second, better);

    public Guid OrganizationId { get; private init; }
    public Guid ClinicReaderId { get; private init; }
    public int First { get; private init; }
    public int Second { get; private init; }

    /// <summary>The place of the better word; null where there is no difference.</summary>
    public int? Better { get; internal set; }
}

/// <summary>One way to the page of one reader of a clinic; opening it does nothing (B7), it ends with the clinic.</summary>
public sealed class ClinicLink
{
    private ClinicLink() => TokenHash = ""; // EF

    private ClinicLink(ClinicReader reader, string token, DateTimeOffset expiresAt) =>
        (OrganizationId, ClinicReaderId, TokenHash, ExpiresAt) = (
            reader.OrganizationId,
            reader.Id,
            ReaderToken.HashOfClinicLink(token),
            expiresAt
        );

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid ClinicReaderId { get; private init; }
    public string TokenHash { get; private init; }
    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>A fresh link and the secret that goes into it; the secret can never be shown again.</summary>
    public static (ClinicLink Link, string Token) To(ClinicReader reader, Clinic clinic)
    {
        var token = ReaderToken.Create();
        return (new ClinicLink(reader, token, clinic.EndsAt), token);
    }
}
