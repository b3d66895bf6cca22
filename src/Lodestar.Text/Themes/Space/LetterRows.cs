using Lodestar.Text.Algebra;

namespace Lodestar.Text.Themes.Space;

/// <summary>A clause as the groups of three to five letters in its content words: inflections and misspellings meet, in any language.</summary>
internal sealed class LetterRows
{
    public const int Columns = 1 << 15;
    private const int Shortest = 3;
    private const int Longest = 5;
    private readonly float[] _rarity;

    public LetterRows(Speech speech, int[] sample)
    {
        var holding = new int[Columns];
        foreach (var clause in sample)
        {
            foreach (var column in GroupsIn(speech, clause).Distinct())
                holding[column]++;
        }
        _rarity = [.. holding.Select(times => MathF.Log((1 + sample.Length) / (1f + times)) + 1)];
    }

    public (int Column, float Value)[] Of(Speech speech, int clause) =>
        TermRows.Weighted(GroupsIn(speech, clause), column => _rarity[column]);

    private static List<int> GroupsIn(Speech speech, int clause)
    {
        var groups = new List<int>();
        foreach (var word in speech.Clauses.WordsOf(clause))
        {
            if (speech.IsContent(word, clause))
                Add(groups, $" {speech.Corpus.Words[word].Plain} ");
        }
        return groups;
    }

    private static void Add(List<int> groups, string word)
    {
        for (var length = Shortest; length <= Longest; length++)
        {
            for (var at = 0; at + length <= word.Length; at++)
                groups.Add((int)(Mix.Of(word.AsSpan(at, length)) % Columns));
        }
    }
}
