using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lodestar.Web.Commands;

/// <summary>How the text commands write JSON: readable in any script, names in camel case.</summary>
internal static class TextJson
{
    public static JsonSerializerOptions Line { get; } = Create(indented: false);
    public static JsonSerializerOptions Page { get; } = Create(indented: true);

    public static void WriteJson(this TextWriter output, object value) => output.WriteLine(JsonSerializer.Serialize(value, Page));

    private static JsonSerializerOptions Create(bool indented) =>
        new(JsonSerializerDefaults.Web)
        {
            WriteIndented = indented,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };
}
