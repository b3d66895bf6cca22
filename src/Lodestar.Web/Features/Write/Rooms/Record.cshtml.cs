using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>How a workshop went, step by step, with the room as it stood after each (feature 38).</summary>
[AllowAnonymous, LeavesNoTrace]
public sealed class RecordModel(RoomDoor door, LodestarDb db) : PageModel
{
    public RoomView View { get; private set; } = null!;
    public IReadOnlyList<RoomEntry> History { get; private set; } = [];

    /// <summary>The rooms after each step, as far as they are shown.</summary>
    public IReadOnlyDictionary<long, Room> Rooms { get; private set; } = new Dictionary<long, Room>();

    /// <summary>The step whose room is shown.</summary>
    public long At { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid workshopId, long? at, CancellationToken ct)
    {
        if (await door.EnterAsync(workshopId, Request, ct) is not { } visit)
            return NotFound();
        // A running room hides what its record would tell: who looks early is led back to it.
        if (!visit.Workshop.IsClosed)
            return RedirectToPage("Room", new { workshopId });
        Response.Headers.CacheControl = "no-store";
        await ReadAsync(visit, at, ct);
        return Page();
    }

    /// <summary>The history in words; what was done several times in a row stands once, with how often.</summary>
    public IReadOnlyList<ToldStep> Told(Texts texts)
    {
        List<ToldStep> told = [];
        foreach (var entry in History)
            if (texts.Say(entry, Rooms[entry.Revision]) is not { } text)
                continue;
            else if (told is [.., { } last] && last.Text == text)
                told[^1] = last with { To = entry.Revision, Count = last.Count + 1 };
            else
                told.Add(new ToldStep(text, entry.At, entry.Revision, entry.Revision, 1));
        return told;
    }

    private async Task ReadAsync(RoomVisit visit, long? at, CancellationToken ct)
    {
        var steps = await db
            .RoomSteps.AsNoTracking()
            .Where(s => s.WorkshopId == visit.Workshop.Id)
            .OrderBy(s => s.Revision)
            .ToListAsync(ct);
        History = [.. steps.Select(s => s.Read())];
        var room = Room.Planned(visit.Workshop.Agenda);
        Rooms = History.ToDictionary(entry => entry.Revision, entry => room = room.After(entry));
        At = Math.Clamp(at ?? History.Count, Math.Min(1, History.Count), History.Count);
        var shown = Rooms.GetValueOrDefault(At) ?? room;
        var moment = History.FirstOrDefault(e => e.Revision == At)?.At ?? visit.Now;
        View = new RoomView(
            visit with
            {
                Actor = RoomView.Onlooker,
                Now = moment,
            },
            shown,
            shown.Course.Step?.Kind ?? PhaseKind.Welcome,
            new HashSet<Guid>()
        )
        {
            IsRecord = true,
        };
    }
}

/// <summary>A step of a history in words, or several that read the same.</summary>
public sealed record ToldStep(string Text, DateTimeOffset At, long From, long To, int Count)
{
    public bool Covers(long revision) => revision >= From && revision <= To;
}
