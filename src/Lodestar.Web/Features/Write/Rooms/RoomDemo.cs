using System.Collections.Immutable;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Demo;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>Northquay's two hours: 34 cards, seven groups, five sentences, two finalists, and an objection that made one of them better.</summary>
internal sealed class RoomDemo(LodestarDb db, Texts texts) : IDemoChapter
{
    public int Order => 25;

    private readonly List<RoomEntry> _history = [];
    private Room _room = Room.Planned(Agenda);
    private DateTimeOffset _now;
    private int _ids;

    // As they planned it: eight steps, 120 minutes.
    private static Agenda Agenda =>
        new([
            new(PhaseKind.Welcome, 10),
            new(PhaseKind.Themes, 15),
            new(PhaseKind.Writing, 15),
            new(PhaseKind.Grouping, 15),
            new(PhaseKind.Dots, 10),
            new(PhaseKind.Wordsmith, 30),
            new(PhaseKind.Criteria, 15),
            new(PhaseKind.Consent, 10),
        ]);

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        _now = story.Today.AddDays(-44).AddHours(-2);
        var mara = story.Accounts["Mara"];
        var workshop = new Workshop(story.Organization.Id, texts["Our sentence"], Agenda, mara.Id) { PlannedAt = _now.AddDays(-5) };
        var team = await db.Set<TeamMember>().Select(m => m.PersonId).ToListAsync(ct);
        var people = await db.People.Where(p => team.Contains(p.Id)).OrderBy(p => p.EmployeeNumber).ToListAsync(ct);
        var seats = people.ConvertAll(p => Seat.For(workshop, p));
        Play(new RoomActor(mara.Id, mara.Name, HasSeat: false, MayLead: true), seats);
        workshop.Close(_now);
        db.Add(workshop);
        db.AddRange(seats);
        db.AddRange(_history.Select(entry => new RoomStep(workshop, entry)));
        await db.SaveChangesAsync(ct);
    }

    private void Play(RoomActor mara, IReadOnlyList<Seat> seats)
    {
        IReadOnlyList<RoomActor> team = [.. seats.Select(s => new RoomActor(s.Id, s.Name, HasSeat: true, MayLead: false))];
        Do(mara, new Enter(null, IsGuest: false));
        foreach (var (actor, seat) in team.Zip(seats))
            Do(actor, new Enter(seat.Level, seat.IsGuest));
        Do(mara, new TakeLead());
        Do(mara, new Begin(Agenda));
        Next(mara, 9);
        Next(mara, 16);
        Group(team, Write(team));
        Vote(mara, team);
        Next(mara, 9);
        Decide(mara, team, FindWords(mara, team));
    }

    private ImmutableList<ImmutableList<Guid>> Write(IReadOnlyList<RoomActor> team)
    {
        var cards = NorthquayCards
            .Groups.SelectMany((group, g) => group.Cards.Select(text => (Group: g, Text: text)))
            .OrderBy(c => c.Text, StringComparer.Ordinal)
            .ToList();
        var placed = NorthquayCards.Groups.Select(_ => ImmutableList<Guid>.Empty).ToList();
        foreach (var (index, (group, text)) in cards.Index())
        {
            var card = NewId();
            Do(team[index % team.Count], new WriteCard(card, CardTopic.Idea, text), seconds: 20);
            placed[group] = placed[group].Add(card);
        }
        return [.. placed];
    }

    private void Group(IReadOnlyList<RoomActor> team, ImmutableList<ImmutableList<Guid>> cards)
    {
        Next(Lead, 2);
        foreach (var (index, ids) in cards.Index())
            Do(team[index % team.Count], new MakeGroup(NewId(), NorthquayCards.Groups[index].Group, ids), seconds: 80);
    }

    // Everybody has five dots and gives one thing at most two.
    private void Vote(RoomActor mara, IReadOnlyList<RoomActor> team)
    {
        Next(mara, 3);
        var groups = _room.Board.Groups.ToList();
        foreach (var (group, dots) in groups.Zip(NorthquayCards.Groups.Select(g => g.Dots)))
            for (var left = dots; left > 0; )
                foreach (var actor in team.OrderBy(a => _room.Ballot.UsedBy(a.Id)).TakeWhile(_ => left > 0))
                    left -= TryDot(actor, group.Id) ? 1 : 0;
    }

    private bool TryDot(RoomActor actor, Guid item)
    {
        if (_room.Refuses(actor, new PlaceDot(item)) is not null)
            return false;
        Do(actor, new PlaceDot(item), seconds: 4);
        return true;
    }

    private IReadOnlyList<Guid> FindWords(RoomActor mara, IReadOnlyList<RoomActor> team)
    {
        Do(mara, FormPairs.Mixing(_room.People.Seated));
        var themes = _room.Ballot.Count(_room.Board)!.Take(2).Select(i => i.Item.Id).ToImmutableList();
        List<Guid> sentences = [];
        foreach (var (index, text) in NorthquayCards.Sentences.Index())
        {
            sentences.Add(index == 0 ? NorthquayCards.First : NewId());
            Do(team[index], new Propose(sentences[index], text, themes), seconds: 150);
        }
        var offer = NewId();
        Do(team[5], new OfferWords(offer, sentences[3], 1, 1, "every passenger", 1), seconds: 60);
        foreach (var actor in team.Skip(6))
            Do(actor, new BackWords(offer, IsBacking: true), seconds: 10);
        Do(team[3], new TakeWords(offer), seconds: 30);
        return sentences;
    }

    private void Decide(RoomActor mara, IReadOnlyList<RoomActor> team, IReadOnlyList<Guid> sentences)
    {
        Next(mara, 12);
        foreach (var (s, sentence) in sentences.Index())
        foreach (var (a, actor) in team.Index())
        foreach (var (c, criterion) in RatingSheets.Criteria.Index())
            Do(actor, new Rate(sentence, criterion, s is 0 or 3 ? 3 + (a + c) % 2 : (a + c + s) % 5), seconds: 2);
        Do(mara, new PickFinalists([sentences[0], sentences[3]]));
        Next(mara, 2);
        var objection = NewId();
        Do(
            team[8],
            new GiveConsent(objection, sentences[0], ConsentKind.Object, texts["“Efficient” is about us, not about the people on board."]),
            seconds: 50
        );
        var better = "Make every crossing seamless and clear";
        Do(mara, new Integrate(objection, better, texts["“Efficient” is gone; “clear” is what every department said."], 1), seconds: 240);
        foreach (var actor in team)
        foreach (var finalist in _room.Sheets.Finalists)
            Do(actor, new GiveConsent(NewId(), finalist, ConsentKind.Consent, ""), seconds: 4);
        Do(mara, new NoteDecision(texts["Both go to people who were not in the room; the second one is the favorite of the night crew."]));
        Do(mara, new Close());
    }

    private RoomActor Lead => _history[^1].Actor.MayLead ? _history[^1].Actor : _history.First(e => e.Actor.MayLead).Actor;

    private void Next(RoomActor mara, int minutes)
    {
        _now = _now.AddMinutes(minutes);
        var current = _room.Course.Current!.Value;
        Do(mara, new GoTo(current + 1, current));
    }

    private void Do(RoomActor actor, RoomMove move, int seconds = 15)
    {
        if (_room.Refuses(actor, move) is { } refusal)
            throw new InvalidOperationException($"The example does what a room refuses: {move.GetType().Name}, {refusal}.");
        _now = _now.AddSeconds(seconds);
        var entry = new RoomEntry(_room.Revision + 1, _now, actor, NewId(), move);
        _history.Add(entry);
        _room = _room.After(entry);
    }

    // The same example each time.
    private Guid NewId() => new(++_ids, 0x5ea, 0x4001, 0x80, 0, 0, 0, 0, 0, 0, 1);
}
