namespace Lodestar.Core.Triangle;

/// <summary>Reads a triangle and says what is still open (R79).</summary>
internal static class Completeness
{
    public static IReadOnlyList<Finding> Of(ServiceTriangle triangle) =>
        [.. OfPurpose(triangle), .. OfVision(triangle), .. OfPillars(triangle), .. OfStandards(triangle), .. OfPairs(triangle)];

    private static IEnumerable<Finding> OfPurpose(ServiceTriangle triangle)
    {
        if (triangle.Purpose is not { } purpose)
            yield return new Finding(TrianglePart.Purpose, Lack.Purpose);
        else if (!purpose.IsOnTheShelf)
            yield return new Finding(TrianglePart.Purpose, Lack.PurposeOnTheShelf, purpose.Text);
    }

    private static IEnumerable<Finding> OfVision(ServiceTriangle triangle)
    {
        if (triangle.Vision is null)
            yield return new Finding(TrianglePart.Vision, Lack.Vision);
    }

    private static IEnumerable<Finding> OfPillars(ServiceTriangle triangle)
    {
        if (triangle.Pillars is [])
        {
            yield return new Finding(TrianglePart.Pillars, Lack.Pillar);
            yield break;
        }

        foreach (var kind in Enum.GetValues<PillarKind>().Except(triangle.Pillars.Select(p => p.Kind)))
            yield return new Finding(TrianglePart.Pillars, Lack.PillarOfKind) { PillarKind = kind };
        foreach (var pillar in triangle.Pillars)
        {
            var actions = triangle.Below(pillar).ToList();
            if (actions is [])
                yield return new Finding(TrianglePart.Pillars, Lack.SubPillar, pillar.Name);
            foreach (var action in actions.Where(a => !a.IsProven))
                yield return new Finding(TrianglePart.Pillars, Lack.Proof, action.Action) { Proofs = action.Proofs.Missing };
        }
    }

    private static IEnumerable<Finding> OfStandards(ServiceTriangle triangle)
    {
        if (triangle.Standards is [])
        {
            yield return new Finding(TrianglePart.Standards, Lack.Standard);
            yield break;
        }

        foreach (var standard in triangle.Standards)
            if (!triangle.IsLinked(standard))
                yield return new Finding(TrianglePart.Standards, Lack.Link, standard.Name);
            else if (!standard.IsAdopted)
                yield return new Finding(TrianglePart.Standards, Lack.Adoption, standard.Name);
        foreach (var kind in Enum.GetValues<ServiceKind>().Except(triangle.Standards.Select(s => s.Kind)))
            yield return new Finding(TrianglePart.Standards, Lack.StandardOfKind) { ServiceKind = kind };
        foreach (var point in triangle.TouchPoints.Where(t => triangle.Standards.All(s => s.TouchPointId != t.Id)))
            yield return new Finding(TrianglePart.Standards, Lack.StandardAtTouchPoint, point.Name);
    }

    private static IEnumerable<Finding> OfPairs(ServiceTriangle triangle)
    {
        var count = triangle.Pairs.Count;
        if (count < NeverAlways.Fewest)
            yield return new Finding(TrianglePart.NeverAlways, Lack.Pairs) { Count = count };
        if (count > NeverAlways.Most)
            yield return new Finding(TrianglePart.NeverAlways, Lack.FewerPairs) { Count = count };
        foreach (var half in triangle.Pairs.Where(p => !p.IsPaired))
            yield return new Finding(TrianglePart.NeverAlways, Lack.Opposite, half.Always ?? half.Never);
    }
}
