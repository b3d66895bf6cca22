using Lodestar.Web.Jobs;

namespace Lodestar.Web.Features.Write.Cooling;

/// <param name="CoolingOffId">The rest that ends.</param>
public sealed record RemindOfReturn(Guid CoolingOffId);

/// <summary>Tells the team once that the sentence is back; who has no mailbox reads it on Home.</summary>
internal sealed class RemindOfReturnJob(LodestarDb db, CoolingDesk desk) : IJob<RemindOfReturn>
{
    public async Task RunAsync(RemindOfReturn work, CancellationToken ct)
    {
        var rest = await db.CoolingOffs.SingleOrDefaultAsync(c => c.Id == work.CoolingOffId, ct);
        if (rest is null || !rest.Remind(desk.Now))
            return;
        foreach (var person in await desk.OpenAsync(rest, ct))
            if (person is { Email: not null, EmailRefusedOn: null })
                db.Enqueue(new RemindWriter(rest.Id, person.Id));
        await db.SaveChangesAsync(ct); // the mark and the rows of work together: told once, or not yet
    }
}
