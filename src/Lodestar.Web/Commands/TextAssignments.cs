using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lodestar.Text.Themes;

namespace Lodestar.Web.Commands;

/// <summary>Writes the themes of every answer, one line each, in the order the answers came.</summary>
internal sealed class TextAssignments
{
    private const int Block = 8192;
    private static readonly JsonWriterOptions AsIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly TextAnswers _answers;
    private readonly ThemeReport _found;
    private readonly int[] _begins;
    private readonly (int Theme, int Place)[] _places;
    private readonly bool[] _silent;

    public TextAssignments(TextAnswers answers, ThemeReport found)
    {
        (_answers, _found) = (answers, found);
        _begins = new int[answers.Count + 1];
        foreach (var remark in found.Themes.SelectMany(theme => theme.Remarks))
            _begins[remark + 1]++;
        for (var remark = 0; remark < answers.Count; remark++)
            _begins[remark + 1] += _begins[remark];
        _places = new (int, int)[_begins[^1]];
        var next = _begins.ToArray();
        foreach (var (number, theme) in found.Themes.Index())
        {
            for (var place = 0; place < theme.Remarks.Count; place++)
                _places[next[theme.Remarks[place]]++] = (number, place);
        }
        _silent = new bool[answers.Count];
        foreach (var remark in found.Silent)
            _silent[remark] = true;
    }

    /// <summary>Returns the fingerprint of the file.</summary>
    public string Write(FileInfo file, int threads)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var stream = new FileStream(file.FullName, FileMode.Create);
        var parallel = threads > 0 ? threads : Environment.ProcessorCount;
        var blocks = Enumerable.Range(0, (_answers.Count + Block - 1) / Block);
        var texts = blocks.AsParallel().AsOrdered().WithDegreeOfParallelism(parallel).WithMergeOptions(ParallelMergeOptions.AutoBuffered);
        foreach (var bytes in texts.Select(BlockOf))
        {
            hash.AppendData(bytes);
            stream.Write(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private byte[] BlockOf(int block)
    {
        var bytes = new ArrayBufferWriter<byte>(Block * 100);
        using var writer = new Utf8JsonWriter(bytes, AsIs);
        for (var row = block * Block; row < Math.Min(_answers.Count, (block + 1) * Block); row++)
        {
            WriteLine(writer, _answers.RemarkOfRow(row));
            writer.Flush();
            writer.Reset();
            bytes.Write("\n"u8);
        }
        return bytes.WrittenSpan.ToArray();
    }

    private void WriteLine(Utf8JsonWriter writer, int remark)
    {
        writer.WriteStartObject();
        writer.WriteString("id", _answers.IdOf(remark));
        writer.WriteStartArray("themes");
        var places = _places[_begins[remark].._begins[remark + 1]]
            .Select(p => (Theme: _found.Themes[p.Theme], Placement: _found.Themes[p.Theme].Placements[p.Place]));
        foreach (
            var (theme, placement) in places
                .OrderByDescending(p => p.Placement.Weight)
                .ThenBy(p => p.Placement.Words.Count > 0 ? p.Placement.Words[0].Start : 0)
        )
            WriteTheme(writer, theme.Key, placement);
        writer.WriteEndArray();
        if (_silent[remark])
            writer.WriteBoolean("nonAnswer", true);
        writer.WriteEndObject();
    }

    private static void WriteTheme(Utf8JsonWriter writer, string key, Placement placement)
    {
        writer.WriteStartObject();
        writer.WriteString("id", key);
        writer.WritePropertyName("score");
        writer.WriteRawValue(placement.Weight.ToString("0.###", CultureInfo.InvariantCulture), skipInputValidation: true);
        writer.WriteStartArray("spans");
        foreach (var words in placement.Words)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(words.Start);
            writer.WriteNumberValue(words.End);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
