using System.Buffers.Binary;
using System.Text;

namespace Lodestar.Web.Documents.Reading;

/// <summary>
/// Takes out of a photo what a camera says about its owner (place, device, time) and whatever is hung on behind the picture, without ever
/// decoding it: a picture of a billion pixels costs nothing here. Null where it is not built like a picture.
/// </summary>
internal static class PhotoCleaner
{
    private static readonly string[] s_pngKept = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs"];

    public static byte[]? Clean(byte[] file, FileKind kind)
    {
        using var clean = new MemoryStream(file.Length);
        return (kind is FileKind.Png ? Png(file, clean) : Jpeg(file, clean)) ? clean.ToArray() : null;
    }

    private static bool Png(ReadOnlySpan<byte> file, MemoryStream clean)
    {
        if (file.Length < 8)
            return false;
        clean.Write(file[..8]);
        for (var at = 8; at + 12 <= file.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
                return false;
            var chunk = file.Slice(at, (int)length + 12);
            var type = Encoding.ASCII.GetString(chunk.Slice(4, 4));
            if (Array.IndexOf(s_pngKept, type) >= 0)
                clean.Write(chunk);
            if (type == "IEND")
                return true;
            at += chunk.Length;
        }
        return false;
    }

    // Segments up to the picture itself; from there to its end mark all is kept.
    private static bool Jpeg(ReadOnlySpan<byte> file, MemoryStream clean)
    {
        clean.Write(file[..2]);
        for (var at = 2; at + 4 <= file.Length && file[at] == 0xFF; )
        {
            var marker = file[at + 1];
            if (marker == 0xDA)
                return Picture(file[at..], clean);
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]) + 2;
            if (length < 4 || at + length > file.Length)
                return false;
            // APP0 says it is a JPEG, APP2 its colors, APP14 how they are coded; the other notes and comments go.
            if (marker is not (>= 0xE1 and <= 0xEF and not 0xE2 and not 0xEE) and not 0xFE)
                clean.Write(file.Slice(at, length));
            at += length;
        }
        return false;
    }

    private static bool Picture(ReadOnlySpan<byte> rest, MemoryStream clean)
    {
        var end = rest.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]);
        if (end < 0)
            return false;
        clean.Write(rest[..(end + 2)]);
        return true;
    }
}
