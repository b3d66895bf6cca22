using Lodestar.Core.Gather.Themes;
using Lodestar.Text.Themes;

namespace Lodestar.Core.Tests.Gather.Themes;

/// <summary>Themes of one survey, and who changes them.</summary>
internal static class A
{
    private static readonly Guid Northquay = Guid.CreateVersion7();
    private static readonly Guid Survey = Guid.CreateVersion7();

    public static readonly DateTimeOffset Morning = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static Act Act(int number) => new(new Author(Guid.CreateVersion7(), "Mara Lindqvist"), Morning, number);

    public static Theme Theme(string key, int said = 20, params ThemeShare[] shares)
    {
        var theme = new Theme(Northquay, Survey, key);
        theme.Hear(Found(key, said), 1, 1000, Renewal.First(shares));
        return theme;
    }

    public static FoundTheme Found(string key, int said) =>
        new()
        {
            Key = key,
            Name = key,
            KeyPhrases = [],
            Answers = said,
            Coverage = .4,
            Consistency = Consistency.Of(.4, []),
            Quotes = [],
            Placements = [],
            Remarks = [],
        };
}
