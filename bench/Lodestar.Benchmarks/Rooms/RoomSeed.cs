using System.Collections.Immutable;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Accounts;

namespace Lodestar.Benchmarks.Rooms;

/// <summary>A workshop that stands at the step of words, with a sentence of each guest on the table.</summary>
internal static class RoomSeed
{
    public static async Task<SeededRoom> PlantAsync(BenchData data, int guests)
    {
        var now = new DateTimeOffset(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
        var organization = new Organization("Bench", now);
        var lead = new Account
        {
            Name = "Lead",
            UserName = "lead@bench.example",
            Email = "lead@bench.example",
        };
        var workshop = new Workshop(organization.Id, "Our sentence", Agenda.TwoHours, lead.Id) { PlannedAt = now };
        List<Seat> seats = [.. Enumerable.Range(1, guests).Select(n => Seat.ForGuest(workshop, $"Guest {n}"))];
        var secrets = seats.ConvertAll(seat => seat.NewLink(now));
        var (steps, sentences) = Play(workshop, seats, now);
        await data.SaveAsync(organization, [organization, lead, workshop, .. seats, .. steps]);
        return new SeededRoom(organization, workshop, secrets, sentences);
    }

    private static (List<RoomStep> Steps, List<Guid> Sentences) Play(Workshop workshop, List<Seat> seats, DateTimeOffset now)
    {
        var lead = new RoomActor(workshop.PlannedBy, "Lead", HasSeat: false, MayLead: true);
        var words = workshop.Agenda.Steps.ToList().FindIndex(step => step.Kind is PhaseKind.Wordsmith);
        List<(RoomActor Actor, RoomMove Move)> moves =
        [
            (lead, new Enter(null, IsGuest: false)),
            (lead, new TakeLead()),
            (lead, new Begin(workshop.Agenda)),
            (lead, new GoTo(words, 0)),
        ];
        List<Guid> sentences = [];
        foreach (var seat in seats)
        {
            var actor = new RoomActor(seat.Id, seat.Name, HasSeat: true, MayLead: false);
            sentences.Add(Guid.CreateVersion7());
            moves.Add((actor, new Enter(seat.Level, seat.IsGuest)));
            moves.Add((actor, new Propose(sentences[^1], "Make every crossing calm and clear", ImmutableList<Guid>.Empty)));
        }
        var room = Room.Planned(workshop.Agenda);
        List<RoomStep> steps = [];
        foreach (var (actor, move) in moves)
        {
            if (room.Refuses(actor, move) is { } refusal)
                throw new InvalidOperationException($"The room refuses {move.GetType().Name}: {refusal}.");
            var entry = new RoomEntry(room.Revision + 1, now, actor, Guid.CreateVersion7(), move);
            room = room.After(entry);
            steps.Add(new RoomStep(workshop, entry));
        }
        return (steps, sentences);
    }
}

/// <param name="Organization">Whose workshop it is.</param>
/// <param name="Workshop">The workshop.</param>
/// <param name="Secrets">What opens each guest's seat.</param>
/// <param name="Sentences">The sentence of each guest.</param>
internal sealed record SeededRoom(
    Organization Organization,
    Workshop Workshop,
    IReadOnlyList<string> Secrets,
    IReadOnlyList<Guid> Sentences
);
