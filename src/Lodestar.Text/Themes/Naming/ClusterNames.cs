using Lodestar.Text.Themes.Space;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Naming;

/// <summary>Names a cluster by plain words that many of its clauses hold and few others do.</summary>
internal sealed class ClusterNames
{
    private const int StemsKept = 8;
    private const int CommonUpTo = 5_000;
    private const int PlainUpTo = 20_000;
    private const double LessCommonWord = .4;
    private const double UnusualWord = .3;
    private const double PairInsteadOfWord = .5;
    private static readonly HashSet<string> TooGeneral = [.. WordLists.Words("generic.en.txt").Select(EnglishStemmer.Stem)];

    private readonly Speech _speech;
    private readonly ILookup<int, int> _clausesOf;
    private readonly StemCounts _everywhere;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public ClusterNames(Speech speech, int[] assigned)
    {
        _speech = speech;
        _clausesOf = assigned.Index().Where(clause => clause.Item >= 0).ToLookup(clause => clause.Item, clause => clause.Index);
        _everywhere = StemCounts.Of(speech, Enumerable.Range(0, assigned.Length));
    }

    public ThemeName Of(int theme)
    {
        var counts = StemCounts.Of(_speech, _clausesOf[theme]);
        var stems = counts
            .Stems.OrderByDescending(stem => Worth(stem, counts))
            .ThenBy(stem => stem.Text, StringComparer.Ordinal)
            .Take(StemsKept)
            .Where((stem, at) => at == 0 || !TooGeneral.Contains(stem.Text))
            .ToList();
        if (stems.Count == 0)
            return Unique($"words:{theme}", "Other words", []);
        var called = stems.OrderByDescending(stem => Worth(stem, counts) * PlainnessOf(counts.WordOf(stem.Number))).Take(2).ToList();
        var pair = counts.PairWith(called[0].Number, PairInsteadOfWord);
        var name = pair ?? string.Join(", ", called.Select(stem => counts.WordOf(stem.Number)));
        var key = pair is null ? string.Join(' ', called.Select(stem => stem.Text)) : called[0].Text;
        return Unique($"words:{key}", name, [.. stems.Select(stem => stem.Text)]);
    }

    private ThemeName Unique(string key, string name, HashSet<string> stems)
    {
        for (var number = 2; !_taken.Add(key); number++)
            key = $"{key.TrimEnd("0123456789".ToCharArray()).TrimEnd()} {number}";
        return new(key, string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1)), stems);
    }

    private double Worth((int Number, string Text) stem, StemCounts counts)
    {
        var share = counts.ShareOf(stem.Number);
        var lift = share / Math.Max(_everywhere.ShareOf(stem.Number), 1e-9);
        var general = TooGeneral.Contains(stem.Text) ? .2 : 1;
        return share * Math.Log(1 + lift) * general * (IsAmong(PlainUpTo, counts.WordOf(stem.Number)) ? 1 : UnusualWord);
    }

    // A theme may be known by a word that only its trade uses; it is called by words that everybody does.
    private double PlainnessOf(string word) => IsAmong(CommonUpTo, word) ? 1 : LessCommonWord;

    private bool IsAmong(int commonest, string word) =>
        _speech.Lexicon is not { } lexicon || (lexicon.Find(word) is >= 0 and var rank && rank < commonest);
}
