namespace Lodestar.Text.Themes.Placing;

/// <summary>The forms that the words of terms may take, each with a number.</summary>
internal sealed class FormTable
{
    private readonly Dictionary<TermWord, int> _numbers;
    private readonly TermWord[] _beginnings;

    public FormTable(IEnumerable<TermWord> words)
    {
        _numbers = words.Distinct().Index().ToDictionary(word => word.Item, word => word.Index);
        _beginnings = [.. _numbers.Keys.Where(word => word.By is TermMatch.Beginning)];
    }

    public int NumberOf(TermWord word) => _numbers[word];

    public int[] Matching(string plain, string stem)
    {
        var found = new List<int>();
        if (_numbers.TryGetValue(new TermWord(stem, TermMatch.Stem), out var byStem))
            found.Add(byStem);
        if (_numbers.TryGetValue(new TermWord(plain, TermMatch.Whole), out var whole))
            found.Add(whole);
        foreach (var beginning in _beginnings)
        {
            if (plain.StartsWith(beginning.Form, StringComparison.Ordinal))
                found.Add(_numbers[beginning]);
        }
        return found.Count == 0 ? [] : [.. found];
    }
}
