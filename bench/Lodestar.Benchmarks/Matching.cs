namespace Lodestar.Benchmarks;

/// <summary>Pairs rows with columns, each at most once, so that what the pairs hold together is the most there can be (Hungarian method).</summary>
internal static class Matching
{
    public static long Best(long[,] held)
    {
        var size = Math.Max(held.GetLength(0), held.GetLength(1));
        var (rows, columns, pairOf) = (new long[size + 1], new long[size + 1], new int[size + 1]);
        for (var row = 1; row <= size; row++)
            Add(row, held, (rows, columns, pairOf));
        return Enumerable.Range(1, size).Sum(column => -Cost(held, pairOf[column], column));
    }

    private static void Add(int row, long[,] held, (long[] Rows, long[] Columns, int[] PairOf) known)
    {
        var (rows, columns, pairOf) = known;
        var size = rows.Length - 1;
        var (slack, seen, before) = (new long[size + 1], new bool[size + 1], new int[size + 1]);
        Array.Fill(slack, long.MaxValue);
        pairOf[0] = row;
        var at = 0;
        do
        {
            seen[at] = true;
            var (from, least, next) = (pairOf[at], long.MaxValue, 0);
            for (var column = 1; column <= size; column++)
            {
                if (seen[column])
                    continue;
                var cost = Cost(held, from, column) - rows[from] - columns[column];
                if (cost < slack[column])
                    (slack[column], before[column]) = (cost, at);
                if (slack[column] < least)
                    (least, next) = (slack[column], column);
            }
            for (var column = 0; column <= size; column++)
            {
                if (seen[column])
                    (rows[pairOf[column]], columns[column]) = (rows[pairOf[column]] + least, columns[column] - least);
                else
                    slack[column] -= least;
            }
            at = next;
        } while (pairOf[at] != 0);
        for (; at != 0; at = before[at])
            pairOf[at] = pairOf[before[at]];
    }

    private static long Cost(long[,] held, int row, int column) =>
        row > 0 && row <= held.GetLength(0) && column <= held.GetLength(1) ? -held[row - 1, column - 1] : 0;
}
