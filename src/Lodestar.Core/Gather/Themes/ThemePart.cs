namespace Lodestar.Core.Gather.Themes;

/// <summary>A finer group within a theme: what is said in it with the same words. Offered where enough people said it, and enough the rest.</summary>
public sealed class ThemePart
{
    public const int MaxPhraseLength = 60;

    public ThemePart(Theme theme, string phrase, int answers, IReadOnlyList<QuotePlace> quotes) =>
        (OrganizationId, ThemeId, Phrase, Answers, Quotes) = (theme.OrganizationId, theme.Id, phrase, answers, quotes);

    private ThemePart() => (Phrase, Quotes) = (null!, []); // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid ThemeId { get; private init; }
    public string Phrase { get; private init; }

    /// <summary>People who said it.</summary>
    public int Answers { get; private init; }

    /// <summary>A few sentences that speak for it.</summary>
    public IReadOnlyList<QuotePlace> Quotes { get; private init; }
}
