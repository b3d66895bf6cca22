using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Placing;

/// <summary>The forms that the words of terms may take, each with a number.</summary>
internal sealed class FormTable
{
    private readonly Dictionary<TermWord, int> _numbers;
    private readonly TermWord[] _beginnings;
    private readonly ILookup<(char First, int Length), (string Word, int Number)> _spellings;

    public FormTable(IReadOnlyList<CodebookTerm> terms)
    {
        _numbers = terms.SelectMany(term => term.Words).Distinct().Index().ToDictionary(word => word.Item, word => word.Index);
        _beginnings = [.. _numbers.Keys.Where(word => word.By is TermMatch.Beginning)];
        _spellings = terms
            .SelectMany(term => term.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Zip(term.Words))
            .Where(word => word.Second.By is TermMatch.Stem && word.First.Length >= Misspelling.Shortest)
            .Select(word => (Word: PlainForm.Of(word.First), Number: _numbers[word.Second]))
            .Distinct()
            .ToLookup(word => (word.Word[0], word.Word.Length));
    }

    public int NumberOf(TermWord word) => _numbers[word];

    /// <summary>The form of the one English word that this may be a slip of the pen for.</summary>
    public int[] Misspelled(string plain)
    {
        if (plain.Length < Misspelling.Shortest)
            return [];
        var meant = Enumerable
            .Range(plain.Length - 1, 3)
            .SelectMany(length => _spellings[(plain[0], length)])
            .Where(word => Misspelling.IsOneSlip(plain, word.Word))
            .Select(word => word.Number)
            .Distinct()
            .ToArray();
        return meant.Length == 1 ? meant : [];
    }

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
