namespace Lodestar.Text.Themes.Space;

/// <summary>A clause as its terms, rare ones weighing more.</summary>
internal sealed class TermRows(TermBag bag)
{
    public (int Column, float Value)[] Of(Speech speech, int clause)
    {
        var terms = new List<int>();
        speech.TermsIn(clause, terms);
        return Weighted(terms, bag.Rarity);
    }

    public static (int Column, float Value)[] Weighted(List<int> columns, Func<int, float> rarity)
    {
        columns.Sort();
        var row = new List<(int Column, float Value)>(columns.Count);
        for (var at = 0; at < columns.Count; )
        {
            var from = at;
            while (at < columns.Count && columns[at] == columns[from])
                at++;
            row.Add((columns[from], (1 + MathF.Log(at - from)) * rarity(columns[from])));
        }
        var length = 0f;
        foreach (var (_, value) in row)
            length += value * value;
        length = MathF.Max(1e-9f, MathF.Sqrt(length));
        return [.. row.Select(entry => (entry.Column, entry.Value / length))];
    }
}
