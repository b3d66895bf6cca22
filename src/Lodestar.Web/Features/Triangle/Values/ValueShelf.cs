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
                Vision = await db.VisionAsync(ct),
                Pillars = await db.Pillars.AsNoTracking().ToListAsync(ct),
            };
            return new ValuesAlignment(triangle, await db.ValuesAsync(ct), await db.ValueMarks.AsNoTracking().ToListAsync(ct));
        }
    }
}
