namespace Lodestar.Web.Features.Triangle.Translations;

internal static class TranslationShelf
{
    extension(LodestarDb db)
    {
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
