using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Demo;
using Lodestar.Web.Documents.Tables;
using Lodestar.Web.Features.Write.Workshops;
using Lodestar.Web.Jobs;
using Lodestar.Web.Live;
using Lodestar.Web.Operations;

namespace Lodestar.Web.Features.Write.Rooms;

internal static class RoomEndpoints
{
    public static IServiceCollection AddRooms(this IServiceCollection services) =>
        services
            .AddSingleton<RoomClock>()
            .AddSingleton<RoomShelf>()
            .AddSingleton<RoomPresences.Notes>()
            .AddScoped<RoomDoor>()
            .AddScoped<RoomDesk>()
            .AddScoped<RoomEnding>()
            .AddScoped<RoomPresences>()
            .AddScoped<RoomNotes>()
            .AddScoped<RoomTrail>()
            .AddScoped<WorkshopList>()
            .AddScoped<SeatMail>()
            .AddJob<EndStep, EndStepJob>()
            .AddJob<MailSeat, MailSeatJob>()
            .AddDemoChapter<RoomDemo>();

    public static void MapRooms(this IEndpointRouteBuilder app)
    {
        app.MapGet("/rooms/{workshopId:guid}/events", ListenAsync).AllowAnonymous().WithMetadata(new LeavesNoTraceAttribute());
        app.MapGet("/rooms/{workshopId:guid}/record.csv", ExportAsync).AllowAnonymous().WithMetadata(new LeavesNoTraceAttribute());
    }

    /// <summary>News of a room, for as long as this person may be in it; nothing of the database is held meanwhile (T8).</summary>
    private static async Task<IResult> ListenAsync(
        Guid workshopId,
        HttpContext http,
        RoomDoor door,
        IServiceScopeFactory scopes,
        CancellationToken ct
    )
    {
        if (await door.EnterAsync(workshopId, http.Request, ct) is not { } visit)
            return TypedResults.NotFound();
        if (visit.Workshop.IsClosed)
            return TypedResults.NoContent();
        var me = http.RequestServices.GetRequiredService<CurrentPerson>();
        var guard = new StreamGuard(scopes, me.AccountId, visit);
        return RoomStream.To(http, visit.Workshop.OrganizationId, workshopId, $"{visit.Actor.Id}", guard.LetsStayAsync);
    }

    /// <summary>What a workshop leaves behind, without authors: cards with their group and dots, sentences with their wordings, notes.</summary>
    private static async Task<IResult> ExportAsync(
        Guid workshopId,
        HttpContext http,
        RoomDoor door,
        RoomDesk desk,
        Texts texts,
        CancellationToken ct
    )
    {
        if (await door.EnterAsync(workshopId, http.Request, ct) is not { Workshop.IsClosed: true } visit)
            return TypedResults.NotFound();
        var room = await desk.ReadAsync(visit.Workshop, ct);
        return TypedResults.Stream(body => WriteAsync(body, room, texts, ct), "text/csv", "workshop.csv");
    }

    private static async Task WriteAsync(Stream body, Room room, Texts texts, CancellationToken ct)
    {
        await using var csv = new SafeCsvWriter(body);
        await csv.WriteAsync([texts["What"], texts["Text"], texts["Group"], texts["Dots"]], ct);
        var dots = (room.Ballot.Count(room.Board) ?? []).ToDictionary(i => i.Item.Id, i => i.Dots);
        foreach (var card in room.Board.Cards)
        {
            var group = card.GroupId is { } id ? room.Board.FindGroup(id) : null;
            int? count = card.Topic is CardTopic.Idea ? dots.GetValueOrDefault(group?.Id ?? card.Id) : null;
            await csv.WriteAsync([texts.NameOf(card.Topic), card.Text, group?.Name, count], ct);
        }
        foreach (var candidate in room.Bench.Candidates)
        {
            foreach (var past in candidate.Past)
                await csv.WriteAsync([texts["Earlier wording"], past.Text.Value, null, null], ct);
            var isFinalist = room.Sheets.Finalists.Contains(candidate.Id);
            await csv.WriteAsync([isFinalist ? texts["Finalist"] : texts["Sentence"], candidate.Text.Value, null, null], ct);
        }
        foreach (var done in room.Consent.Integrated)
            await csv.WriteAsync([texts["Objection worked in"], $"{done.Reason} → {done.Note}", null, null], ct);
        foreach (var note in room.Notes)
            await csv.WriteAsync([texts["Note"], note.Text, null, null], ct);
    }

    /// <summary>Asks again whether somebody may be in the room; each time with a scope of its own, so that nothing is held.</summary>
    private sealed class StreamGuard(IServiceScopeFactory scopes, Guid? account, RoomVisit visit)
    {
        public async Task<bool> LetsStayAsync(CancellationToken ct)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(visit.Workshop.OrganizationId);
            var db = scope.ServiceProvider.GetRequiredService<LodestarDb>();
            var seat = await db.Seats.AsNoTracking().SingleOrDefaultAsync(s => s.Id == visit.Actor.Id, ct);
            if (seat is { IsOpen: false })
                return false;
            return account is null || await db.Memberships.AnyAsync(m => m.AccountId == account, ct);
        }
    }
}
