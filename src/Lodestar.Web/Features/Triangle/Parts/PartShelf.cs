using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle.Parts;

/// <summary>Finds any part of the triangle by its address: /triangle/pillars/{id}, /triangle/standards/{id}, …</summary>
public sealed class PartShelf(LodestarDb db)
{
    /// <summary>Null when there is no such kind of part, or none with this id here.</summary>
    public async Task<FoundPart?> FindAsync(string parts, Guid id, CancellationToken ct)
    {
        IReadOnlyList<IPart> siblings = parts switch
        {
            "pillars" => await db.Pillars.ToListAsync(ct),
            "actions" => await ActionsBesideAsync(id, ct),
            "standards" => await StandardsBesideAsync(id, ct),
            "touch-points" => await db.TouchPoints.ToListAsync(ct),
            "playbooks" => await db.Playbooks.ToListAsync(ct),
            "never-always" => await db.Pairs.ToListAsync(ct),
            _ => [],
        };
        return siblings.SingleOrDefault(p => p.Id == id) is { } part ? new FoundPart(part, siblings, $"/triangle/{parts}/{id}") : null;
    }

    private async Task<List<SubPillar>> ActionsBesideAsync(Guid id, CancellationToken ct) =>
        await db.SubPillars.Where(s => db.SubPillars.Any(o => o.Id == id && o.PillarId == s.PillarId)).ToListAsync(ct);

    private async Task<List<Standard>> StandardsBesideAsync(Guid id, CancellationToken ct) =>
        await db.Standards.Where(s => db.Standards.Any(o => o.Id == id && o.TouchPointId == s.TouchPointId)).ToListAsync(ct);
}

/// <summary>A part, those it stands in a row with, and its address.</summary>
public sealed record FoundPart(IPart Part, IReadOnlyList<IPart> Siblings, string Url)
{
    /// <summary>The page where this kind of part is worked on; actions stand with their pillars.</summary>
    public string List => Part is SubPillar ? "/triangle/pillars" : Url[..Url.LastIndexOf('/')];
}
