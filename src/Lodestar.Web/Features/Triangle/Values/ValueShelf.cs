using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle.Values;

internal static class ValueShelf
{
    extension(LodestarDb db)
    {
        /// <summary>The values of the library beside the vision and the pillars, with what was marked.</summary>
        public async Task<ValuesAlignment> ReadValuesAsync(CancellationToken ct)
        {
            var triangle = new ServiceTriangle
            {
                Vision = await db.Visions.AsNoTracking().OrderByDescending(v => v.Number).FirstOrDefaultAsync(ct),
                Pillars = await db.Pillars.AsNoTracking().ToListAsync(ct),
            };
            var values = await db.Set<Source>()
                .AsNoTracking()
                .Where(s => s.Kind == SourceKind.Value && s.RemovedAt == null)
                .OrderBy(s => s.Title)
                .ThenBy(s => s.Id)
                .ToListAsync(ct);
            return new ValuesAlignment(triangle, values, await db.ValueMarks.AsNoTracking().ToListAsync(ct));
        }
    }
}
