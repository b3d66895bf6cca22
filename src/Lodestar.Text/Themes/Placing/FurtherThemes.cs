using Lodestar.Text.Themes.Space;

namespace Lodestar.Text.Themes.Placing;

/// <summary>
/// What a request speaks of besides its main theme ("cancel the table and book the spa"): every theme that one of its words tells of. A word tells of a
/// theme when a good part of those who say it are in that theme, and a good part of the theme says it.
/// </summary>
internal sealed class FurtherThemes
{
    private const double OfTheWord = .33;
    private const double OfTheTheme = .15;
    private const int Fewest = 3;
    private readonly ILookup<string, int> _telling;

    public FurtherThemes(Speech speech, int[] assigned)
    {
        var (all, inside) = (new Dictionary<string, int>(), new Dictionary<(string Stem, int Theme), int>());
        for (var clause = 0; clause < assigned.Length; clause++)
        {
            foreach (var stem in StemsIn(speech, clause))
            {
                all[stem] = all.GetValueOrDefault(stem) + 1;
                inside[(stem, assigned[clause])] = inside.GetValueOrDefault((stem, assigned[clause])) + 1;
            }
        }
        var sizes = assigned.CountBy(theme => theme).ToDictionary();
        _telling = inside
            .Where(said => said.Key.Theme != ClausePlaces.None && said.Value >= Fewest)
            .Where(said => said.Value >= OfTheWord * all[said.Key.Stem] && said.Value >= OfTheTheme * sizes[said.Key.Theme])
            .ToLookup(said => said.Key.Stem, said => said.Key.Theme);
    }

    /// <summary>The further themes of every clause, ascending; `seconds` holds those that it lies nearly as near to, or `None`.</summary>
    public int[][] Of(Speech speech, int[] assigned, int[]? seconds)
    {
        var (further, themes) = (new int[assigned.Length][], new SortedSet<int>());
        for (var clause = 0; clause < further.Length; clause++)
        {
            themes.Clear();
            themes.Add(seconds?[clause] ?? ClausePlaces.None);
            foreach (var stem in StemsIn(speech, clause))
                themes.UnionWith(_telling[stem]);
            themes.Remove(ClausePlaces.None);
            themes.Remove(assigned[clause]);
            further[clause] = [.. themes];
        }
        return further;
    }

    private static HashSet<string> StemsIn(Speech speech, int clause)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in speech.Clauses.WordsOf(clause))
        {
            if (speech.IsContent(word, clause))
                stems.Add(speech.Corpus.Words.Stems[speech.Corpus.Words.StemOf(word)]);
        }
        return stems;
    }
}
