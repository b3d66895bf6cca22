using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle.Overview;

/// <summary>The standards of one touch point; no touch point means everywhere.</summary>
public sealed record StandardGroup(TouchPoint? TouchPoint, IReadOnlyList<Standard> Standards)
{
    /// <summary>Everywhere first, then the touch points in their order. A standard whose touch point was taken away still holds: everywhere.</summary>
    public static IReadOnlyList<StandardGroup> Of(ServiceTriangle triangle)
    {
        var points = triangle.TouchPoints.Select(t => t.Id).ToHashSet();
        var everywhere = triangle.Standards.Where(s => s.TouchPointId is not { } id || !points.Contains(id));
        return
        [
            .. new[] { new StandardGroup(null, [.. everywhere]) }
                .Concat(triangle.TouchPoints.Select(t => new StandardGroup(t, [.. triangle.Standards.Where(s => s.TouchPointId == t.Id)])))
                .Where(group => group.Standards is not []),
        ];
    }
}
