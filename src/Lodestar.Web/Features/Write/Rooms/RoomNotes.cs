using Lodestar.Core.Write.Rooms;
using Lodestar.Core.Write.Teams;
using Lodestar.Web.Features.Write.Prework;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>What somebody noted for themselves before the workshop: in the room it becomes a card, if they like, and nobody else ever sees it.</summary>
public sealed class RoomNotes(LodestarDb db)
{
    /// <summary>Notes of the person in this seat that are no cards yet.</summary>
    public async Task<IReadOnlyList<PreNote>> WaitingAsync(RoomActor actor, CancellationToken ct)
    {
        var person = await PersonAsync(actor, ct);
        return person is { } id ? await db.Set<PreNote>().AsNoTracking().WaitingOf(id).ToListAsync(ct) : [];
    }

    /// <summary>A note whose words are a card now waits no longer; saved with the card.</summary>
    public async Task TakeAsync(RoomActor actor, string text, CancellationToken ct)
    {
        if (await PersonAsync(actor, ct) is not { } person)
            return;
        foreach (var note in await db.Set<PreNote>().WaitingOf(person).Where(n => n.Text == text.Trim()).ToListAsync(ct))
            note.Take();
    }

    private Task<Guid?> PersonAsync(RoomActor actor, CancellationToken ct) =>
        db.Seats.Where(s => s.Id == actor.Id).Select(s => s.PersonId).SingleOrDefaultAsync(ct);
}
