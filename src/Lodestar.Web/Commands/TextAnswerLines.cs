using System.Collections.Concurrent;

namespace Lodestar.Web.Commands;

/// <summary>Reads JSON lines while the next block is being unpacked; a million answers take a few seconds and little more room than their texts.</summary>
internal static class TextAnswerLines
{
    private const int Block = 1 << 20;
    private const int BlocksAhead = 8;
    private const int LongestLine = 1 << 26;

    public static List<TextAnswer> Read(Stream stream, string textField, string? segment)
    {
        using var blocks = new BlockingCollection<(byte[] Bytes, int Length)>(BlocksAhead);
        var unpacking = Task.Run(() => Unpack(stream, blocks));
        var answers = new List<TextAnswer>();
        var parser = new TextAnswerParser(textField, segment);
        foreach (var (bytes, length) in blocks.GetConsumingEnumerable())
        {
            parser.ReadLines(bytes.AsSpan(0, length), answers);
            TextAnswers.Bound(answers.Count);
        }
        unpacking.GetAwaiter().GetResult();
        return answers;
    }

    // Each block ends with a line; the bytes after it begin the next block.
    private static void Unpack(Stream stream, BlockingCollection<(byte[], int)> blocks)
    {
        try
        {
            var (block, filled) = (new byte[Block], 0);
            for (int read; (read = stream.Read(block, filled, block.Length - filled)) > 0; )
            {
                filled += read;
                if (filled < block.Length)
                    continue;
                var end = Array.LastIndexOf(block, (byte)'\n') + 1;
                if (end == 0)
                {
                    if (block.Length >= LongestLine)
                        throw new TextInputException($"A line is longer than {LongestLine >> 20} MB: one answer a line is expected.");
                    Array.Resize(ref block, block.Length * 2);
                    continue;
                }
                var next = new byte[Math.Max(Block, 2 * (filled - end))];
                block.AsSpan(end, filled - end).CopyTo(next);
                blocks.Add((block, end));
                (block, filled) = (next, filled - end);
            }
            blocks.Add((block, filled));
        }
        finally
        {
            blocks.CompleteAdding();
        }
    }
}
