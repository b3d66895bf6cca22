using System.Globalization;

namespace Lodestar.Benchmarks;

/// <summary>Figures in columns; the first row is what the others are compared with.</summary>
internal sealed class Table(string title, params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public void Add(string name, params double[] figures) =>
        _rows.Add([
            name,
            .. figures.Select(f =>
                f.ToString(
                    f < 1 ? "0.000"
                        : f < 10 ? "0.00"
                        : "#,0",
                    CultureInfo.InvariantCulture
                )
            ),
        ]);

    public void Print()
    {
        string[] head = [title, .. columns];
        var widths = head.Select((text, i) => Math.Max(text.Length, _rows.Max(r => r[i].Length))).ToArray();
        Console.WriteLine();
        foreach (var row in _rows.Prepend(head))
            Console.WriteLine(string.Join("  ", row.Select((text, i) => i == 0 ? text.PadRight(widths[0]) : text.PadLeft(widths[i]))));
    }
}
