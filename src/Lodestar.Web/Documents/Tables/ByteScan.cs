using System.Text;

namespace Lodestar.Web.Documents.Tables;

/// <summary>One pass over the bytes of a file that tells which encoding they are most likely written in.</summary>
internal sealed class ByteScan
{
    // Letters of Polish and Czech whose bytes mean a sign or an unusual letter in Western Europe, and the other way round.
    private static readonly byte[] s_central = [0x8C, 0x8F, 0x9C, 0x9F, 0xA3, 0xA5, 0xAF, 0xB3, 0xB9, 0xBF, 0xE6, 0xEC, 0xF8, 0xF9];
    private static readonly byte[] s_western = [0xC0, 0xC3, 0xC8, 0xD5, 0xE0, 0xE3, 0xE5, 0xE8, 0xEB, 0xEF, 0xF5];

    private readonly long[] _inWords = new long[256];
    private readonly byte[] _start = new byte[2];
    private readonly long[] _zeros = new long[2];
    private long _length;
    private bool _isUtf8 = true;

    public bool LooksBinary => _zeros.Sum() > 0 && Wide() is null;

    public static ByteScan Of(Stream file)
    {
        var scan = new ByteScan();
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var (bytes, letters) = (new byte[64 * 1024], new char[64 * 1024 + 8]);
        file.Position = 0;
        for (int read; (read = file.Read(bytes)) > 0; )
        {
            scan.Count(bytes.AsSpan(0, read));
            scan._isUtf8 = scan._isUtf8 && Decodes(decoder, bytes.AsSpan(0, read), letters, last: false);
        }
        scan._isUtf8 = scan._isUtf8 && Decodes(decoder, [], letters, last: true);
        file.Position = 0;
        return scan;
    }

    public Encoding GuessEncoding()
    {
        if (Wide() is { } wide)
            return TextEncoding.Named(wide)!;
        if (_isUtf8)
            return TextEncoding.Named("utf-8")!;
        var (central, western) = (s_central.Sum(b => _inWords[b]), s_western.Sum(b => _inWords[b]));
        return TextEncoding.Named(central > western ? "windows-1250" : "windows-1252")!;
    }

    private string? Wide()
    {
        if (_start is [0xFF, 0xFE])
            return "utf-16";
        if (_start is [0xFE, 0xFF])
            return "utf-16BE";
        var half = _length / 2;
        // Without a mark: separators and digits leave every second byte zero in European text.
        if (_zeros[1] > half * 0.4 && _zeros[0] < half * 0.05)
            return "utf-16";
        return _zeros[0] > half * 0.4 && _zeros[1] < half * 0.05 ? "utf-16BE" : null;
    }

    private void Count(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (_length + i < _start.Length)
                _start[_length + i] = b;
            if (b == 0)
                _zeros[(_length + i) & 1]++;
            else if (b >= 0x80 && (IsLetter(bytes, i - 1) || IsLetter(bytes, i + 1)))
                _inWords[b]++;
        }
        _length += bytes.Length;
    }

    private static bool IsLetter(ReadOnlySpan<byte> bytes, int at) => at >= 0 && at < bytes.Length && char.IsAsciiLetter((char)bytes[at]);

    private static bool Decodes(Decoder decoder, ReadOnlySpan<byte> bytes, char[] letters, bool last)
    {
        try
        {
            decoder.GetChars(bytes, letters, last);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
