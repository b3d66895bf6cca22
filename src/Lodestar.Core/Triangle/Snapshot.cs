namespace Lodestar.Core.Triangle;

/// <summary>The words of a triangle, part by part, as they are published.</summary>
public static class Snapshot
{
    private const string Between = " · ";

    public static IReadOnlyList<PartWords> Of(ServiceTriangle triangle) =>
        [.. Single(triangle), .. OfPillars(triangle), .. OfStandards(triangle), .. OfPairs(triangle)];

    private static IEnumerable<PartWords> Single(ServiceTriangle triangle)
    {
        if (triangle.Vision is { } vision)
            yield return new PartWords(TrianglePart.Vision, Guid.Empty, vision.Text.Value);
        if (triangle.Purpose is { } purpose)
            yield return new PartWords(TrianglePart.Purpose, Guid.Empty, purpose.Text);
    }

    private static IEnumerable<PartWords> OfPillars(ServiceTriangle triangle)
    {
        foreach (var pillar in triangle.Pillars)
        {
            yield return new PartWords(TrianglePart.Pillars, pillar.Id, pillar.Name) { IsPillar = true };
            foreach (var action in triangle.Below(pillar))
                yield return new PartWords(
                    TrianglePart.Pillars,
                    action.Id,
                    Joined(action.Action, action.Behavior, action.Measure, action.Training)
                );
        }
    }

    private static IEnumerable<PartWords> OfStandards(ServiceTriangle triangle) =>
        from standard in triangle.Standards
        where standard.IsAdopted
        let point = triangle.TouchPoints.FirstOrDefault(t => t.Id == standard.TouchPointId)?.Name
        select new PartWords(TrianglePart.Standards, standard.Id, Joined(standard.Name, standard.Meaning, point)) { Kind = standard.Kind };

    private static IEnumerable<PartWords> OfPairs(ServiceTriangle triangle) =>
        triangle.Pairs.Select(pair => new PartWords(TrianglePart.NeverAlways, pair.Id, $"{pair.Always ?? "–"} / {pair.Never ?? "–"}"));

    private static string Joined(params string?[] words) => string.Join(Between, words.OfType<string>());
}
