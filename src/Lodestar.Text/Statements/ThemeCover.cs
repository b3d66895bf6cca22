using Lodestar.Text.Themes;
using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>Which of the most consistent themes a statement touches, and which it leaves out (R99).</summary>
public sealed record ThemeCover(IReadOnlyList<ThemeTouch> Themes)
{
    public IEnumerable<ThemeTouch> Touched => Themes.Where(theme => theme.IsTouched);
    public IEnumerable<ThemeTouch> Missed => Themes.Where(theme => !theme.IsTouched);

    /// <summary>Touched themes of all, from 0 to 1.</summary>
    public double Share => Themes.Count == 0 ? 0 : Touched.Count() / (double)Themes.Count;

    /// <summary>A theme is touched by a word of it, by a word the codebook knows for it, or by one that is used like its words.</summary>
    public static ThemeCover Of(string statement, IEnumerable<KnownTheme> themes, WordKinship? kinship = null)
    {
        var reader = new ThemeTouchReader(statement, kinship ?? WordKinship.ByStems);
        return new ThemeCover([.. themes.Select(theme => new ThemeTouch(theme, reader.WordsFor(theme)))]);
    }
}

/// <summary>A theme as a statement is held against it: its key in the codebook if it has one, its name, and the words people said it in.</summary>
public sealed record KnownTheme(string Key, string Name, IReadOnlyList<string> Phrases)
{
    /// <summary>A theme that has only a name, such as a value.</summary>
    public static KnownTheme Named(string name) =>
        new(Codebook.OfService.Themes.FirstOrDefault(t => PlainForm.Of(t.Name) == PlainForm.Of(name))?.Key ?? "", name, []);
}

/// <summary>A theme and the words of the statement that touch it.</summary>
public sealed record ThemeTouch(KnownTheme Theme, IReadOnlyList<TextSpan> Words)
{
    public bool IsTouched => Words.Count > 0;
}
