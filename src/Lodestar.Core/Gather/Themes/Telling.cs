namespace Lodestar.Core.Gather.Themes;

/// <summary>What was once told of where a theme is said. It is remembered, because readers remember too.</summary>
public sealed class Telling
{
    public Telling(Theme theme) =>
        (OrganizationId, ThemeId, Key, Said, Shares) = (theme.OrganizationId, theme.Id, theme.Key, theme.Answers, theme.Shares);

    private Telling() => (Key, Shares) = (null!, []); // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid ThemeId { get; private init; }
    public string Key { get; private init; }
    public int Said { get; private init; }
    public IReadOnlyList<ThemeShare> Shares { get; private init; }

    /// <summary>Whether it says the same as the theme does now.</summary>
    public bool IsOf(Theme theme) => Said == theme.Answers && Shares.SequenceEqual(theme.Shares);
}
