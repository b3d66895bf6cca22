using Lodestar.Text.Themes.Space;

namespace Lodestar.Text.Themes.Naming;

/// <summary>How many of some clauses hold each stem, as which word, and beside which other.</summary>
internal sealed class StemCounts
{
    private readonly Dictionary<int, long> _stems = [];
    private readonly Dictionary<int, long> _words = [];
    private readonly Dictionary<(int, int), long> _pairs = [];
    private readonly Lazy<Dictionary<int, int>> _commonest;
    private readonly Speech _speech;
    private long _all;

    private StemCounts(Speech speech) => (_speech, _commonest) = (speech, new(Commonest));

    public IEnumerable<(int Number, string Text)> Stems => _stems.Keys.Select(stem => (stem, _speech.Corpus.Words.Stems[stem]));

    public static StemCounts Of(Speech speech, IEnumerable<int> clauses)
    {
        var counts = new StemCounts(speech);
        var seen = new HashSet<int>();
        foreach (var clause in clauses)
            counts.Add(clause, seen);
        return counts;
    }

    public double ShareOf(int stem) => _all == 0 ? 0 : _stems.GetValueOrDefault(stem) / (double)_all;

    /// <summary>The word that most often stands for the stem.</summary>
    public string WordOf(int stem) => _speech.Corpus.Words[_commonest.Value[stem]].Plain;

    /// <summary>The two words that say more than the stem alone because it mostly stands beside the other; null when it stands for itself.</summary>
    public string? PairWith(int stem, double share)
    {
        var pair = _pairs.Where(p => Holds(p.Key, stem)).OrderByDescending(p => p.Value).ThenBy(p => p.Key).FirstOrDefault();
        return pair.Value >= share * _stems[stem] && pair.Value > 0
            ? $"{_speech.Corpus.Words[pair.Key.Item1].Plain} {_speech.Corpus.Words[pair.Key.Item2].Plain}"
            : null;
    }

    private bool Holds((int One, int Other) pair, int stem) =>
        _speech.Corpus.Words.StemOf(pair.One) == stem || _speech.Corpus.Words.StemOf(pair.Other) == stem;

    private Dictionary<int, int> Commonest()
    {
        var commonest = new Dictionary<int, int>();
        foreach (var (word, times) in _words)
        {
            var stem = _speech.Corpus.Words.StemOf(word);
            if (!commonest.TryGetValue(stem, out var best) || times > _words[best] || (times == _words[best] && word < best))
                commonest[stem] = word;
        }
        return commonest;
    }

    private void Add(int clause, HashSet<int> seen)
    {
        var times = _speech.Clauses.Times[clause];
        _all += times;
        seen.Clear();
        var before = -1;
        foreach (var word in _speech.Clauses.WordsOf(clause))
        {
            var isContent = _speech.IsContent(word, clause);
            if (isContent && before >= 0)
                Count(_pairs, (before, word), times);
            before = isContent ? word : -1;
            if (!isContent || !seen.Add(_speech.Corpus.Words.StemOf(word)))
                continue;
            Count(_stems, _speech.Corpus.Words.StemOf(word), times);
            Count(_words, word, times);
        }
    }

    private static void Count<T>(Dictionary<T, long> counts, T key, int times)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + times;
}
