using Lodestar.Core.Privacy;

namespace Lodestar.Web.Commands.Attack;

/// <summary>
/// Adds and subtracts shown counts in every way there is, and says which small groups come out. It is a second opinion: it solves
/// equations and knows nothing of the rule by which the program hides.
/// </summary>
internal sealed class Subtraction(UnitTree units, IReadOnlyList<Tally> tallies, SmallestGroup smallest)
{
    private const double Nothing = 1e-7;

    // The smallest pieces: what nobody can be told apart in further.
    private readonly List<(Guid? Unit, Level? Level, int Count)> _pieces =
    [
        .. tallies
            .GroupBy(t => (Unit: units.Known(t.UnitId), t.Level))
            .Select(g => (g.Key.Unit, g.Key.Level, g.Sum(t => t.Count)))
            .Where(p => p.Item3 > 0),
    ];

    /// <summary>Groups of a unit, a level or both that are smaller than may be shown, and whose count the shown ones give away.</summary>
    public IReadOnlyList<Cut> GivenAwayBy(IEnumerable<Cut> shown)
    {
        var known = Reduced([.. shown.Select(PiecesOf)]);
        return [.. Small().Where(cut => IsWorkedOut(PiecesOf(cut), known))];
    }

    private IEnumerable<Cut> Small() =>
        units
            .Ids.Select(id => (Guid?)id)
            .Append(null)
            .SelectMany(unit => Enum.GetValues<Level>().Select(level => (Level?)level).Append(null).Select(level => new Cut(unit, level)))
            .Where(cut => SizeOf(cut) is var size && size > 0 && size < smallest.Size);

    private int SizeOf(Cut cut) => _pieces.Where(piece => Holds(cut, piece.Unit, piece.Level)).Sum(piece => piece.Count);

    private double[] PiecesOf(Cut cut) => [.. _pieces.Select(piece => Holds(cut, piece.Unit, piece.Level) ? 1.0 : 0.0)];

    private bool Holds(Cut cut, Guid? unit, Level? level) =>
        (cut.Level is null || cut.Level == level) && (cut.UnitId is null || units.Upward(unit).Contains(cut.UnitId));

    // Rows that depend on no other, each with the column that is its own.
    private static List<(int Column, double[] Row)> Reduced(IEnumerable<double[]> equations)
    {
        List<(int Column, double[] Row)> known = [];
        foreach (var row in equations)
        {
            Take(row, known);
            var column = Array.FindIndex(row, value => Math.Abs(value) > Nothing);
            if (column < 0)
                continue;
            var scale = row[column];
            for (var i = 0; i < row.Length; i++)
                row[i] /= scale;
            foreach (var other in known)
                Subtract(other.Row, row, other.Row[column]);
            known.Add((column, row));
        }
        return known;
    }

    private static bool IsWorkedOut(double[] group, List<(int Column, double[] Row)> known)
    {
        Take(group, known);
        return group.All(value => Math.Abs(value) <= Nothing);
    }

    private static void Take(double[] row, List<(int Column, double[] Row)> known)
    {
        foreach (var (column, equation) in known)
            Subtract(row, equation, row[column]);
    }

    private static void Subtract(double[] row, double[] other, double times)
    {
        if (Math.Abs(times) <= Nothing)
            return;
        for (var i = 0; i < row.Length; i++)
            row[i] -= times * other[i];
    }
}
