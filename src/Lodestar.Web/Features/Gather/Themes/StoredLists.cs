using System.Globalization;
using System.Text.Json;
using Lodestar.Text.Words;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>How lists of a theme are stored: read and written as a whole, never asked about by the database.</summary>
internal static class StoredLists
{
    public static PropertyBuilder<IReadOnlyList<T>> AsJson<T>(this PropertyBuilder<IReadOnlyList<T>> list) =>
        list.HasConversion(
            value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
            stored => JsonSerializer.Deserialize<T[]>(stored, JsonSerializerOptions.Default)!,
            Comparer<T>()
        );

    /// <summary>Places as "12+4 30+6".</summary>
    public static PropertyBuilder<IReadOnlyList<TextSpan>> AsPlaces(this PropertyBuilder<IReadOnlyList<TextSpan>> places) =>
        places.HasConversion(value => Write(value), stored => Read(stored), Comparer<TextSpan>());

    private static ValueComparer<IReadOnlyList<T>> Comparer<T>() => new((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list);

    private static string Write(IReadOnlyList<TextSpan> words) =>
        string.Join(' ', words.Select(word => string.Create(CultureInfo.InvariantCulture, $"{word.Start}+{word.Length}")));

    private static TextSpan[] Read(string stored) =>
        [
            .. stored
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Split('+'))
                .Select(parts => new TextSpan(Number(parts[0]), Number(parts[1]))),
        ];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
