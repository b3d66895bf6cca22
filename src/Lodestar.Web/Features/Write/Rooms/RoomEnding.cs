using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>What follows from a move outside the room: in the same transaction, so that neither happens without the other.</summary>
public sealed class RoomEnding(LodestarDb db, RoomNotes notes, Texts texts)
{
    public async Task FollowAsync(Workshop workshop, Room room, RoomEntry entry, CancellationToken ct)
    {
        if (entry.Move is WriteCard card)
            await notes.TakeAsync(entry.Actor, card.Text, ct);
        else if (entry.Move is Close)
            await CloseAsync(workshop, room, entry, ct);
        else if (
            room.Course is { Agenda.IsOverDays: true, Current: { } step }
            && entry.Move is Begin or GoTo or Resume or Extend { Minutes: < 0 }
        )
            db.Enqueue(new EndStep(workshop.Id, step), room.Course.EndsAt);
    }

    /// <summary>Finalists become drafts, each with the wordings it had on the way (R15).</summary>
    private async Task CloseAsync(Workshop workshop, Room room, RoomEntry entry, CancellationToken ct)
    {
        var stored = await db.Workshops.SingleAsync(w => w.Id == workshop.Id, ct);
        stored.Close(entry.At);
        foreach (var candidate in room.Sheets.Finalists.Select(room.Bench.Find).OfType<Candidate>())
            db.Add(DraftOf(candidate, stored, entry));
    }

    private Draft DraftOf(Candidate candidate, Workshop workshop, RoomEntry entry)
    {
        IReadOnlyList<VisionText> wordings = [.. candidate.Past.Select(p => p.Text), candidate.Text];
        var draft = Draft.Start(workshop.OrganizationId, wordings[0], workshop.PlannedBy, entry.At, Origin.Candidate(candidate.Id));
        foreach (var (text, past) in wordings.Skip(1).Zip(candidate.Past))
            draft.Save(text, ReasonOf(past), draft.Latest.Number, workshop.PlannedBy, entry.At, Origin.Candidate(candidate.Id));
        return draft;
    }

    private string ReasonOf(PastWording past) => past.How.Length > 0 ? past.How : texts["Reworded in the workshop"];
}

/// <summary>Time is over for a step of a workshop over days.</summary>
public sealed record EndStep(Guid WorkshopId, int Step);
