using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Lodestar.Web.Design;

/// <summary>
/// A page that is the same for everybody but for a few random words: drawn once, filled in for each visitor. Where it is sent packed, the
/// words lie unpacked between the packed parts, so that its length tells nothing about them (decision 10).
/// </summary>
internal sealed class Stencil
{
    private static readonly byte[] s_begin = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    private static readonly byte[] s_end = [1, 0, 0, 255, 255];
    private const int WordHead = 5;
    private const int Sums = 8;

    private readonly IReadOnlyList<Part> _parts;
    private readonly string _type;

    private Stencil(IReadOnlyList<Part> parts, string type) => (_parts, _type) = (parts, type);

    /// <summary>Null where one of the words is not on the page: then nobody knows what else of it is somebody's own.</summary>
    public static Stencil? Cut(ReadOnlySpan<byte> page, IReadOnlyList<string> words, string type)
    {
        List<Part> parts = [];
        HashSet<int> found = [];
        var from = 0;
        while (Next(page[from..], words) is var (at, word) && word >= 0)
        {
            parts.Add(Part.Of(page.Slice(from, at), word));
            found.Add(word);
            from += at + words[word].Length;
        }
        parts.Add(Part.Of(page[from..], -1));
        return found.Count == words.Count ? new Stencil(parts, type) : null;
    }

    /// <summary>Sends it with these words in place of those of the page it was cut from, in the same order; ASCII, and inert in HTML.</summary>
    public async Task FillAsync(HttpContext context, IReadOnlyList<string> words)
    {
        var response = context.Response;
        response.ContentType = _type;
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (TakesPacked(context.Request))
            FillPacked(response, words);
        else
            FillPlain(response, words);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private void FillPlain(HttpResponse response, IReadOnlyList<string> words)
    {
        response.ContentLength = _parts.Sum(part => part.Plain.Length + (part.Word < 0 ? 0 : words[part.Word].Length));
        foreach (var part in _parts)
        {
            response.BodyWriter.Write(part.Plain);
            if (part.Word >= 0)
                Encoding.ASCII.GetBytes(words[part.Word], response.BodyWriter);
        }
    }

    private void FillPacked(HttpResponse response, IReadOnlyList<string> words)
    {
        response.Headers.ContentEncoding = "gzip";
        response.ContentLength =
            _parts.Sum(part => part.Packed.Length + (part.Word < 0 ? 0 : WordHead + words[part.Word].Length))
            + s_begin.Length
            + s_end.Length
            + Sums;
        var (writer, sum, length) = (response.BodyWriter, 0u, 0);
        Span<byte> head = stackalloc byte[WordHead]; // of a block that is stored as it is
        writer.Write(s_begin);
        foreach (var part in _parts)
        {
            writer.Write(part.Packed);
            sum = part.Sum.After(sum);
            length += part.Plain.Length;
            if (part.Word < 0)
                continue;
            var word = Encoding.ASCII.GetBytes(words[part.Word]);
            BinaryPrimitives.WriteUInt16LittleEndian(head[1..], (ushort)word.Length);
            BinaryPrimitives.WriteUInt16LittleEndian(head[3..], (ushort)~word.Length);
            writer.Write(head);
            writer.Write(word);
            sum = Checksum.Continue(sum, word);
            length += word.Length;
        }
        writer.Write(s_end);
        Span<byte> sums = stackalloc byte[Sums];
        BinaryPrimitives.WriteUInt32LittleEndian(sums, sum);
        BinaryPrimitives.WriteInt32LittleEndian(sums[4..], length);
        writer.Write(sums);
    }

    private static bool TakesPacked(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted)
        && accepted.Any(a => a.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && a.Quality is not 0);

    private static (int At, int Word) Next(ReadOnlySpan<byte> page, IReadOnlyList<string> words)
    {
        var (at, word) = (page.Length, -1);
        for (var i = 0; i < words.Count; i++)
            if (page.IndexOf(Encoding.ASCII.GetBytes(words[i])) is >= 0 and var here && here < at)
                (at, word) = (here, i);
        return (at, word);
    }

    /// <summary>What does not change, and which word comes after it; -1 for none.</summary>
    private sealed record Part(byte[] Plain, byte[] Packed, Checksum Sum, int Word)
    {
        public static Part Of(ReadOnlySpan<byte> plain, int word)
        {
            using var packed = new MemoryStream();
            using var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true);
            deflate.Write(plain);
            deflate.Flush(); // ends on a whole byte, and whatever follows does not look back before it
            return new Part(plain.ToArray(), packed.ToArray(), Checksum.Of(plain), word);
        }
    }
}
