using System.Collections.Frozen;

namespace Lodestar.Web.Design;

/// <summary>The Lucide drawings that Design/icons.txt names, taken into the program when it is built.</summary>
internal static class Icons
{
    private static readonly FrozenDictionary<string, string> Drawings = Read();

    public static IEnumerable<string> Names => Drawings.Keys;

    public static string Draw(string name) =>
        Drawings.TryGetValue(name, out var drawing)
            ? drawing
            : throw new InvalidOperationException($"No icon \"{name}\": add its Lucide name to Design/icons.txt.");

    private static FrozenDictionary<string, string> Read()
    {
        using var stream =
            typeof(Icons).Assembly.GetManifestResourceStream("icons.txt")
            ?? throw new InvalidOperationException("The icons were not built in.");
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
    }
}
