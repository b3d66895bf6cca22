using Lodestar.Text.Words;

namespace Lodestar.Text.Recall;

/// <summary>How every expected word is like every typed one, looked up once.</summary>
internal sealed class RecallPairs
{
    private readonly WordLikeness[,] _like;

    public RecallPairs(IReadOnlyList<Token> expected, IReadOnlyList<Token> typed, bool inEnglish)
    {
        _like = new WordLikeness[expected.Count, typed.Count];
        var known = new Dictionary<(string, string), WordLikeness>();
        for (var i = 0; i < expected.Count; i++)
        {
            for (var j = 0; j < typed.Count; j++)
            {
                var key = (expected[i].Text, typed[j].Text);
                if (!known.TryGetValue(key, out var like))
                    known[key] = like = Of(expected[i], typed[j], inEnglish);
                _like[i, j] = like;
            }
        }
    }

    public WordLikeness this[int expected, int typed] => _like[expected, typed];

    private static WordLikeness Of(Token expected, Token typed, bool inEnglish) =>
        Likeness.IsSame(expected, typed, inEnglish) ? WordLikeness.Same
        : Likeness.MeansTheSame(expected, typed) ? WordLikeness.SameMeaning
        : WordLikeness.Other;
}

internal enum WordLikeness
{
    Other,
    SameMeaning,
    Same,
}
