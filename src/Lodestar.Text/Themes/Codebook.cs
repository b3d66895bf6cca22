using Lodestar.Text.Themes.Placing;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes;

/// <summary>The themes a listener knows before listening. It only names and groups: the answers decide which are there.</summary>
public sealed class Codebook
{
    /// <summary>The key of terms that are no theme ("kind of"): they only keep their words from the others.</summary>
    private const string PassedOver = "-";

    private Codebook(IReadOnlyList<CodebookTheme> themes)
    {
        Themes = [.. themes.Where(theme => theme.Key != PassedOver)];
        AllTerms = [.. themes.SelectMany(theme => theme.Terms.Where(term => !term.IsEmpty).Select(term => (theme.Key, term)))];
    }

    /// <summary>What Lodestar ships: service in general, in English with the commonest Polish and Portuguese words.</summary>
    public static Codebook OfService { get; } = CodebookReader.Read(WordLists.Lines("codebook.txt"));

    public static Codebook Empty { get; } = new([]);

    public IReadOnlyList<CodebookTheme> Themes { get; }

    /// <summary>Every term with the key of its theme, those passed over too.</summary>
    internal IReadOnlyList<(string Key, CodebookTerm Term)> AllTerms { get; }

    internal CompiledCodebook Compiled => field ??= new CompiledCodebook(this);

    public static Codebook Of(IReadOnlyList<CodebookTheme> themes) => new(themes);

    public static Codebook Parse(string text) => CodebookReader.Read(text.Split('\n'));

    public CodebookTheme? this[string key] => Themes.FirstOrDefault(theme => theme.Key == key);

    /// <summary>The organization's own words come on top: its themes are added, its words join themes of the same key.</summary>
    public Codebook With(Codebook own) =>
        new([
            .. Themes
                .Concat(own.Themes)
                .GroupBy(theme => theme.Key)
                .Select(same => same.First() with { Terms = [.. same.SelectMany(t => t.Terms)] }),
        ]);

    /// <summary>The theme a single word speaks of, in whichever language: "relaxed" and "calm" mean the same.</summary>
    public string? ThemeOf(Token word)
    {
        var forms = Compiled.Forms.Matching(word.Plain, word.Stem);
        var first = Compiled.Beginning(forms).Select(term => Compiled.Terms[term]).FirstOrDefault(term => term.Forms.Length == 1);
        return first is { Theme: >= 0 } ? Themes[first.Theme].Key : null;
    }
}
