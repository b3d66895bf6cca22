using Lodestar.Core.Write;
using Lodestar.Core.Write.Cooling;
using Lodestar.Web.Features.Write.Team;

namespace Lodestar.Web.Features.Write.Cooling;

/// <summary>Puts sentences away, takes them back, and knows who has yet to read one with fresh eyes (R16-18).</summary>
public sealed class CoolingDesk(LodestarDb db, CurrentPerson me, Writers writers, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The latest rest of a draft, over or not.</summary>
    public Task<CoolingOff?> LatestAsync(Guid draftId, CancellationToken ct) =>
        db.CoolingOffs.Where(c => c.DraftId == draftId).OrderByDescending(c => c.Number).FirstOrDefaultAsync(ct);

    /// <summary>Every rest of a draft, the latest first.</summary>
    public Task<List<CoolingOff>> AllOfAsync(Guid draftId, CancellationToken ct) =>
        db.CoolingOffs.AsNoTracking().Where(c => c.DraftId == draftId).OrderByDescending(c => c.Number).ToListAsync(ct);

    /// <summary>How many rests a version has had: its next sheet of criteria is filled in after that many.</summary>
    public async Task<int> SittingOfAsync(DraftVersion version, CancellationToken ct) =>
        (await db.CoolingOffs.AsNoTracking().Where(c => c.DraftVersionId == version.Id).ToListAsync(ct)).Count(c => c.IsOver(Now));

    /// <summary>Null when it rests already, also when somebody else put it away, or changed it, at the same moment.</summary>
    public async Task<CoolingOff?> StartAsync(Draft draft, string intent, int days, CancellationToken ct)
    {
        var number = await db.CoolingOffs.CountAsync(c => c.DraftId == draft.Id, ct) + 1;
        if (draft.CoolOff(intent, days, number, me.AccountId!.Value, Now) is not { } rest)
            return null;
        db.Add(rest);
        db.Enqueue(new RemindOfReturn(rest.Id), rest.EndsAt);
        return await db.SaveUnlessThereAsync(ct) ? rest : null; // or a version was written between our look and our save
    }

    public async Task<EarlyReturn> ReturnAsync(Draft draft, CoolingOff rest, string? reason, CancellationToken ct)
    {
        var outcome = draft.ReturnEarly(rest, reason, me.AccountId!.Value, Now);
        if (outcome is not EarlyReturn.Returned)
            return outcome;
        db.Enqueue(new RemindOfReturn(rest.Id));
        return await db.SaveUnlessThereAsync(ct) ? outcome : EarlyReturn.NotResting;
    }

    /// <summary>This visitor before the readings.</summary>
    public async Task<Onlooker> MeAsync(CancellationToken ct) =>
        new(me.AccountId!.Value, me.PersonId, await writers.AmOneOfTheTeamAsync(ct), me.Facilitates);

    /// <summary>Those of the team who have not said what the sentence says to them.</summary>
    public Task<List<Person>> OpenAsync(CoolingOff rest, CancellationToken ct) =>
        db
            .People.OnWritingTeam(db)
            .AsNoTracking()
            .Where(p => !db.Readings.Any(r => r.CoolingOffId == rest.Id && r.PersonId == p.Id))
            .OrderBy(p => p.SearchText)
            .ToListAsync(ct);

    /// <summary>A moment as clocks in the organization show it.</summary>
    public async Task<DateTimeOffset> LocalAsync(DateTimeOffset moment, CancellationToken ct)
    {
        var zone = await db.Organizations.AsNoTracking().Select(o => o.TimeZone).SingleAsync(ct);
        return TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? TimeZoneInfo.ConvertTime(moment, found) : moment;
    }
}
