using Lodestar.Text.Words;

namespace Lodestar.Text.Recall;

/// <summary>Lays what was typed beside the sentence so that the most words are kept, then looks for those that only changed places.</summary>
internal sealed class RecallAlignment
{
    private const int Swap = 3;
    private const int SameMeaning = 1;
    private const int Alone = 2;
    private const int LongestTyped = 400;
    private readonly IReadOnlyList<Token> _expected;
    private readonly IReadOnlyList<Token> _typed;
    private readonly RecallPairs _like;

    private RecallAlignment(IReadOnlyList<Token> expected, IReadOnlyList<Token> typed, bool inEnglish) =>
        (_expected, _typed, _like) = (expected, typed, new RecallPairs(expected, typed, inEnglish));

    public static IReadOnlyList<RecalledWord> Of(IReadOnlyList<Token> expected, IReadOnlyList<Token> typed, bool inEnglish)
    {
        var alignment = new RecallAlignment(expected, [.. typed.Take(LongestTyped)], inEnglish);
        var path = alignment.Path();
        return [.. path.SelectMany(alignment.Fates(path))];
    }

    private List<Step> Path()
    {
        var costs = Costs();
        var path = new List<Step>();
        var (i, j) = (0, 0);
        while (i < _expected.Count || j < _typed.Count)
        {
            if (i < _expected.Count && j < _typed.Count && costs[i, j] == costs[i + 1, j + 1] + Cost(i, j))
                path.Add(new Step(i++, j++));
            else if (i < _expected.Count && costs[i, j] == costs[i + 1, j] + Alone)
                path.Add(new Step(i++, null));
            else
                path.Add(new Step(null, j++));
        }
        return path;
    }

    private int[,] Costs()
    {
        var costs = new int[_expected.Count + 1, _typed.Count + 1];
        for (var i = _expected.Count; i >= 0; i--)
        {
            for (var j = _typed.Count; j >= 0; j--)
            {
                var together = i < _expected.Count && j < _typed.Count ? costs[i + 1, j + 1] + Cost(i, j) : int.MaxValue;
                var missed = i < _expected.Count ? costs[i + 1, j] + Alone : int.MaxValue;
                var extra = j < _typed.Count ? costs[i, j + 1] + Alone : int.MaxValue;
                costs[i, j] = i == _expected.Count && j == _typed.Count ? 0 : Math.Min(together, Math.Min(missed, extra));
            }
        }
        return costs;
    }

    private int Cost(int expected, int typed) =>
        _like[expected, typed] switch
        {
            WordLikeness.Same => 0,
            WordLikeness.SameMeaning => SameMeaning,
            WordLikeness.Other => Swap,
        };

    /// <summary>What became of the words of each step; a word that came at another place is told where it was expected.</summary>
    private Func<Step, IEnumerable<RecalledWord>> Fates(List<Step> path)
    {
        var elsewhere = Elsewhere(path);
        var used = elsewhere.Values.ToHashSet();
        return step => FatesOf(step, elsewhere, used);
    }

    private Dictionary<int, int> Elsewhere(List<Step> path)
    {
        var strays = path.Where(step => step.Typed is not null && !IsKept(step)).Select(step => step.Typed!.Value).ToList();
        var found = new Dictionary<int, int>();
        foreach (var missing in path.Where(step => step.Expected is not null && !IsKept(step)).Select(step => step.Expected!.Value))
        {
            var at = strays.FindIndex(stray => _like[missing, stray] is WordLikeness.Same);
            at = at < 0 ? strays.FindIndex(stray => _like[missing, stray] is WordLikeness.SameMeaning) : at;
            if (at < 0)
                continue;
            found[missing] = strays[at];
            strays.RemoveAt(at);
        }
        return found;
    }

    private IEnumerable<RecalledWord> FatesOf(Step step, Dictionary<int, int> elsewhere, HashSet<int> used)
    {
        var (expected, typed) = (step.Expected, step.Typed is { } word && used.Contains(word) ? null : step.Typed);
        if (expected is { } place && elsewhere.TryGetValue(place, out var came))
        {
            var fate = _like[place, came] is WordLikeness.Same ? WordFate.OutOfPlace : WordFate.SameMeaning;
            yield return new(fate, _expected[place].Text, _typed[came].Text);
            expected = null;
        }
        if (expected is not null || typed is not null)
            yield return new(FateOf(expected, typed), TextOf(_expected, expected), TextOf(_typed, typed));
    }

    private WordFate FateOf(int? expected, int? typed) =>
        (expected, typed) switch
        {
            (null, _) => WordFate.Extra,
            (_, null) => WordFate.Missed,
            ({ } one, { } other) => _like[one, other] switch
            {
                WordLikeness.Same => WordFate.Kept,
                WordLikeness.SameMeaning => WordFate.SameMeaning,
                WordLikeness.Other => WordFate.Swapped,
            },
        };

    private bool IsKept(Step step) => step is ({ } expected, { } typed) && _like[expected, typed] is WordLikeness.Same;

    private static string? TextOf(IReadOnlyList<Token> words, int? at) => at is { } place ? words[place].Text : null;

    private readonly record struct Step(int? Expected, int? Typed);
}
