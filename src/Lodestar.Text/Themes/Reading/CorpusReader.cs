using Lodestar.Text.Algebra;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Reading;

/// <summary>Reads all answers, several blocks at once; what comes out does not depend on who read which block.</summary>
internal static class CorpusReader
{
    private const int Block = 2048;

    public static Corpus Read(IReadOnlyList<Remark> remarks, int threads, bool whole = false)
    {
        var blocks = new BlockRead[(remarks.Count + Block - 1) / Block];
        var kinds = new AnswerKind[remarks.Count];
        var ends = new int[remarks.Count];
        var readers = new AnswerReader[Math.Clamp(blocks.Length, 1, InParallel.Threads(threads))];
        var next = -1;
        InParallel.Each(readers.Length, threads, who => ReadBlocks(readers[who] = new AnswerReader(whole)));

        return new CorpusMerge(readers, threads).Merge(remarks, kinds, blocks, ends);

        void ReadBlocks(AnswerReader reader)
        {
            for (int block; (block = Interlocked.Increment(ref next)) < blocks.Length; )
            {
                var begin = reader.Said.Count;
                for (var at = block * Block; at < Math.Min(remarks.Count, (block + 1) * Block); at++)
                {
                    kinds[at] = reader.Read(remarks[at]);
                    ends[at] = reader.Said.Count - begin;
                }
                blocks[block] = new BlockRead(reader, begin, reader.Said.Count - begin);
            }
        }
    }

    internal static int BlockOf(int remark) => remark / Block;
}

/// <summary>A run of answers, who read it, and where what was said lies with that reader.</summary>
internal readonly record struct BlockRead(AnswerReader Reader, int Begin, int Count);
