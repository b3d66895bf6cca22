namespace Lodestar.Web.Data;

/// <summary>What to do where somebody else saved between our look and our save.</summary>
internal static class Saving
{
    private const int Tries = 5;

    extension(LodestarDb db)
    {
        /// <summary>False when somebody else saved first or added the same: nothing was written over (T4).</summary>
        public async Task<bool> SaveUnlessThereAsync(CancellationToken ct)
        {
            try
            {
                await db.SaveChangesAsync(ct);
                return true;
            }
            catch (DbUpdateException)
            {
                db.ChangeTracker.Clear();
                return false;
            }
        }

        /// <summary>Looks and saves, and does both again where somebody else came in between: pressed twice, or pressed by two at once.</summary>
        /// <exception cref="DbUpdateException">It fails each time, so nobody is in the way.</exception>
        public async Task<T> AgainIfOutrunAsync<T>(Func<CancellationToken, Task<T>> lookAndSave, CancellationToken ct)
        {
            for (var tries = 1; ; tries++)
                try
                {
                    return await lookAndSave(ct);
                }
                catch (DbUpdateException) when (tries < Tries)
                {
                    db.ChangeTracker.Clear();
                }
        }
    }
}
