using System.Text;
using System.Text.Json;

namespace Lodestar.Web.Commands;

/// <summary>Reads one answer a line: id, text and segment; whatever else a line holds is passed over.</summary>
internal sealed class TextAnswerParser(string textField, string? segment)
{
    private static readonly TextPlace Nowhere = TextPlace.Of([], segment: null);
    private readonly byte[] _text = Encoding.UTF8.GetBytes(textField);
    private readonly Dictionary<string, TextPlace> _places = new(StringComparer.Ordinal);
    private int _line;

    public void ReadLines(ReadOnlySpan<byte> block, List<TextAnswer> answers)
    {
        foreach (var range in block.Split((byte)'\n'))
        {
            var line = block[range];
            _line++;
            if (line.StartsWith(Encoding.UTF8.Preamble))
                line = line[Encoding.UTF8.Preamble.Length..];
            if (line.ContainsAnyExcept((byte)' ', (byte)'\r', (byte)'\t'))
                answers.Add(Read(line));
        }
        // Split gives an empty range after the last line end.
        if (block.Length > 0 && block[^1] == '\n')
            _line--;
    }

    private TextAnswer Read(ReadOnlySpan<byte> line)
    {
        try
        {
            return Parse(line);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new TextInputException(
                $"Line {_line} is not an answer such as {{\"id\":\"1\",\"text\":\"calm\",\"segment\":{{\"unit\":\"Onboard\"}}}}."
            );
        }
    }

    private TextAnswer Parse(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        var (id, text, place) = ((string?)null, (string?)null, Nowhere);
        if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
            throw new JsonException();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var (isText, isId, isSegment) = (
                reader.ValueTextEquals(_text),
                reader.ValueTextEquals("id"u8),
                reader.ValueTextEquals("segment"u8)
            );
            reader.Read();
            if (isText)
                text = reader.TokenType is JsonTokenType.Null ? "" : TextOf(ref reader);
            else if (isId)
                id = reader.TokenType is JsonTokenType.String ? TextOf(ref reader) : Encoding.UTF8.GetString(reader.ValueSpan);
            else if (isSegment && reader.TokenType is JsonTokenType.StartObject)
                place = PlaceOf(ref reader, line);
            else
                reader.Skip();
        }
        if (reader.Read())
            throw new JsonException();
        return new TextAnswer(id ?? $"{_line}", text ?? throw new JsonException(), place);
    }

    // Half a surrogate pair, written as an escape, makes GetString throw: it is replaced by the sign for an unknown character.
    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException) when (reader.TokenType is JsonTokenType.String && reader.ValueIsEscaped)
        {
            return LoneSurrogates.Unescape(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    // Many answers come from few places: each is read once.
    private TextPlace PlaceOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        var from = (int)reader.TokenStartIndex;
        reader.Skip();
        var json = Encoding.UTF8.GetString(line[from..(int)reader.BytesConsumed]);
        if (_places.TryGetValue(json, out var known))
            return known;
        using var parsed = JsonDocument.Parse(json);
        var given = parsed.RootElement.EnumerateObject().Where(s => s.Value.ValueKind is not JsonValueKind.Null);
        return _places[json] = TextPlace.Of(given.Select(s => (s.Name, s.Value.ToString())), segment);
    }
}
