namespace Lodestar.Text.Statements;

/// <summary>Reads groups of words as people write them: `[group]`, then words between commas, `word > other words` where there is a better one.</summary>
internal static class StatementWordReader
{
    private const string EveryForm = "in every form";
    private const string InsteadOf = "instead of ";
    private const string TakeOut = "-";

    public static IReadOnlyCollection<ListedWord> Read(IEnumerable<string> lines)
    {
        var entries = Entries(lines).ToList();
        var irregular = entries
            .Where(entry => entry.Group == "irregular")
            .ToDictionary(entry => entry.Word, entry => entry.Instead!.Split(' '), StringComparer.Ordinal);
        var listed = new Dictionary<(string Group, string Word), ListedWord>();
        // What the file writes out stands before what a rule derives.
        foreach (var entry in entries)
            Add(new ListedWord(entry.Group, PartsOf(entry.Word), entry.Instead) { Displaces = entry.Displaces });
        foreach (var form in entries.Where(entry => entry.EveryForm).SelectMany(entry => FormsOf(entry, irregular)))
            Add(form);
        return listed.Values;

        void Add(ListedWord word) => listed.TryAdd((word.Group, string.Join(' ', word.Parts)), word);
    }

    private static IEnumerable<Entry> Entries(IEnumerable<string> lines)
    {
        var (group, everyForm, displaces) = ("", false, (string?)null);
        foreach (var line in lines)
        {
            if (line[0] == '[')
            {
                var end = line.IndexOf(']', StringComparison.Ordinal);
                (group, everyForm) = (line[1..end], line.Contains(EveryForm, StringComparison.Ordinal));
                displaces = line.Split(InsteadOf) is [_, var other] ? other : null;
                continue;
            }
            foreach (var entry in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var (word, instead) = entry.Split(" > ") is [var left, var right] ? (left, right) : (entry, null);
                yield return new Entry(group, word, instead == TakeOut ? "" : instead, everyForm, displaces);
            }
        }
    }

    private static IEnumerable<ListedWord> FormsOf(Entry entry, Dictionary<string, string[]> irregular)
    {
        var parts = PartsOf(entry.Word);
        var forms = WordForms.Of(parts[0], irregular.GetValueOrDefault(parts[0]));
        var instead = entry.Instead?.Split(' ');
        var insteadForms = instead is [var first, ..] ? WordForms.Of(first, irregular.GetValueOrDefault(first)) : null;
        foreach (var form in forms.All)
        {
            var better = instead is null ? null : string.Join(' ', [insteadForms!.Like(forms, form), .. instead[1..]]);
            yield return new ListedWord(entry.Group, [form, .. parts.Skip(1)], better) { Displaces = entry.Displaces };
        }
    }

    private static string[] PartsOf(string word) =>
        [.. word.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Select(StatementWords.BaseOf)];

    private readonly record struct Entry(string Group, string Word, string? Instead, bool EveryForm, string? Displaces);
}
