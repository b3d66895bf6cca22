using Lodestar.Web.Data;
using Lodestar.Web.Features.People.Imports;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.People;

/// <summary>What is in the database when the power fails after some batches: exactly what those batches saved.</summary>
internal static class InterruptedImport
{
    public static async Task RunAsync(LodestarApp app, int afterBatches)
    {
        using var power = new CancellationTokenSource();
        await app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<LodestarDb>();
            var list = await db.Set<UploadedList>().AsNoTracking().SingleAsync();
            var saved = 0;
            db.SavedChanges += (_, _) =>
            {
                if (++saved == afterBatches + 1)
                    power.Cancel(); // in the middle of the batch after those: saved, and not committed
            };
            var job = ActivatorUtilities.CreateInstance<ImportPeopleJob>(services);
            await Should.ThrowAsync<OperationCanceledException>(() => job.RunAsync(new ImportPeople(list.Id), power.Token));
            return true;
        });
    }
}
