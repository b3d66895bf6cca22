using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>The live room: for those who take part on whatever they hold, with the console for whoever leads (R104, feature 24).</summary>
[AllowAnonymous, LeavesNoTrace]
public sealed class RoomModel(RoomDoor door, RoomDesk desk, RoomPresences presences, Texts texts) : PageModel
{
    [BindProperty]
    public RoomForm Form { get; set; } = new();

    /// <summary>The step to look at; the running one when left out.</summary>
    [BindProperty(SupportsGet = true)]
    public PhaseKind? Look { get; set; }

    public RoomView View { get; private set; } = null!;

    /// <summary>Why the last thing was not taken.</summary>
    public string? Refusal { get; private set; }

    private bool HasScript => Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);

    public async Task<IActionResult> OnGetAsync(Guid workshopId, long? since, CancellationToken ct)
    {
        if (await door.EnterAsync(workshopId, Request, ct) is not { } visit)
            return NotFound();
        Response.Headers.CacheControl = "no-store";
        await presences.SeeAsync(visit, ct);
        var room = await ComeInAsync(visit, ct);
        var here = await presences.HereAsync(visit, ct);
        var state = StateOf(room, here);
        Response.Headers["Lodestar-Revision"] = $"{state}";
        if (since == state)
            return new NoContentResult();
        View = ViewOf(visit, room, here);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid workshopId, CancellationToken ct)
    {
        if (await door.EnterAsync(workshopId, Request, ct) is not { } visit)
            return NotFound();
        var room = await ComeInAsync(visit, ct);
        if (!ModelState.IsValid || Form.Attempt == Guid.Empty || Form.Read(visit, room) is not { } move)
            return BadRequest();
        var outcome = await desk.ActAsync(visit, Form.Attempt, move, ct);
        if (HasScript)
            return outcome.Refusal is { } no ? new ConflictObjectResult(new { say = texts.Why(no, outcome.Room) }) : new NoContentResult();
        if (outcome.Refusal is not { } refusal)
            return RedirectToPage(new { workshopId, Look });

        Refusal = texts.Why(refusal, outcome.Room);
        View = ViewOf(visit, outcome.Room, await presences.HereAsync(visit, ct));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    // Who opens the room is in it; there is no door to press.
    private async Task<Room> ComeInAsync(RoomVisit visit, CancellationToken ct)
    {
        var room = await desk.ReadAsync(visit.Workshop, ct);
        var known = room.People.Find(visit.Actor.Id);
        if (room.IsClosed || known is not null && known.HasSeat == visit.Actor.HasSeat)
            return room;
        return (await desk.ActAsync(visit, Guid.CreateVersion7(), visit.Entrance, ct)).Room;
    }

    private RoomView ViewOf(RoomVisit visit, Room room, IReadOnlySet<Guid> here)
    {
        var now = room.Course.Step?.Kind ?? PhaseKind.Welcome;
        var reached = Look is { } look && room.Course.Agenda.Steps.Take(room.Course.Reached + 1).Any(s => s.Kind == look);
        return new(visit, room, reached ? Look!.Value : now, here);
    }

    // A page is current when it has seen every move and knows who is here.
    private static long StateOf(Room room, IReadOnlySet<Guid> here)
    {
        var people = here.Order().Aggregate(17, (sum, id) => unchecked(sum * 31 + id.GetHashCode()));
        return room.Revision << 20 | (uint)people & 0xfffff;
    }
}
