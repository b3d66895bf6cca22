using System.Text.Json;

namespace Lodestar.Lexicon;

/// <summary>The most frequent words that hold a letter, with their vectors of 100 places.</summary>
internal sealed class GloveWords
{
    public const int Places = 100;
    private const int MostWords = 60_000;
    private readonly List<float> _places = [];

    public List<string> Words { get; } = [];

    public ReadOnlySpan<float> Vector(int word) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_places).Slice(word * Places, Places);

    // "vectors" is an object whose names are the words, the most frequent first; each holds its 100 places, its length and its number.
    public static GloveWords Read(string path)
    {
        var glove = new GloveWords();
        var json = new Utf8JsonReader(File.ReadAllBytes(path));
        while (json.Read() && !(json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("vectors")))
            if (json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName)
                json.Skip();
        json.Read();
        while (glove.Words.Count < MostWords && json.Read() && json.TokenType == JsonTokenType.PropertyName)
            glove.TakeWord(ref json);
        return glove.Words.Count == MostWords ? glove : throw new InvalidDataException($"{path} holds fewer words than expected.");
    }

    private void TakeWord(ref Utf8JsonReader json)
    {
        var word = json.GetString()!;
        json.Read();
        if (!word.Any(char.IsLetter))
        {
            json.Skip();
            return;
        }
        Words.Add(word);
        for (var place = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; place++)
            if (place < Places)
                _places.Add(json.GetSingle());
    }
}
