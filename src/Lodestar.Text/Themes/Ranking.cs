namespace Lodestar.Text.Themes;

/// <summary>Counting with ties broken in ordinal order, so that the same words give the same answer on every run.</summary>
internal static class Ranking
{
    public static IReadOnlyList<string> MostCommon(this IEnumerable<string> words, int count) =>
        [
            .. words
                .CountBy(word => word)
                .OrderByDescending(word => word.Value)
                .ThenBy(word => word.Key, StringComparer.Ordinal)
                .Take(count)
                .Select(word => word.Key),
        ];
}
