using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Triangle.Translations;

internal static class TranslationShelf
{
    extension(LodestarDb db)
    {
        /// <summary>The vision that holds; null before one is adopted.</summary>
        public Task<Vision?> VisionAsync(CancellationToken ct) =>
            db.Visions.AsNoTracking().OrderByDescending(v => v.Number).FirstOrDefaultAsync(ct);

        /// <summary>Somebody of the directory by what only they have: their number or their address.</summary>
        public async Task<Person?> PersonByMarkAsync(string? mark, CancellationToken ct)
        {
            var line = Core.Organizations.Line.Of(mark);
            var address = line.ToLowerInvariant();
            return line.Length == 0
                ? null
                : await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.EmployeeNumber == line || p.Email == address, ct);
        }
    }
}
