namespace Lodestar.Text.Algebra;

/// <summary>Splits work into blocks whose borders depend on the work alone, never on the number of threads.</summary>
internal static class InParallel
{
    private const int Block = 512;

    public static int Threads(int asked) => asked > 0 ? asked : Environment.ProcessorCount;

    public static void Blocks(int count, int threads, Action<int, int> work, int block = Block)
    {
        var blocks = (count + block - 1) / block;
        Each(blocks, threads, at => work(at * block, Math.Min(count, (at + 1) * block)));
    }

    public static void Each(int count, int threads, Action<int> work)
    {
        if (threads == 1 || count < 2)
        {
            for (var at = 0; at < count; at++)
                work(at);
            return;
        }
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Threads(threads) }, work);
    }
}
