using System.Collections.Immutable;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>What a form in a room posts: the kind of move, the key of this attempt, and the few fields that the move needs.</summary>
public sealed class RoomForm
{
    public string Move { get; init; } = "";

    /// <summary>Made by the page; whatever is new takes it as its id, so that a second sending makes nothing twice.</summary>
    public Guid Attempt { get; init; }
    public Guid Id { get; init; }
    public Guid? Into { get; init; }
    public List<Guid> Ids { get; init; } = [];
    public string? Text { get; init; }
    public string? Note { get; init; }
    public int Seen { get; init; }
    public int Step { get; init; }
    public int From { get; init; }
    public int Minutes { get; init; }
    public int Start { get; init; }
    public int Length { get; init; }
    public int Score { get; init; }
    public bool On { get; init; }
    public CardTopic Topic { get; init; } = CardTopic.Idea;
    public Criterion Criterion { get; init; }
    public ConsentKind Kind { get; init; }

    private string Words => Text ?? "";
    private ImmutableList<Guid> Chosen => [.. Ids];

    /// <summary>Null for a kind that no page sends.</summary>
    public RoomMove? Read(RoomVisit visit, Room room) => OfCourse(visit, room) ?? OfCards() ?? OfWords() ?? OfEnding();

    private RoomMove? OfCourse(RoomVisit visit, Room room) =>
        Move switch
        {
            "begin" => new Begin(visit.Workshop.Agenda),
            "go-to" => new GoTo(Step, From),
            "extend" => new Extend(Minutes),
            "pause" => new Pause(),
            "resume" => new Resume(),
            "take-lead" => new TakeLead(),
            "hand-lead" => new HandLead(Id),
            "ready" => new MarkReady(On),
            "note" => new NoteDecision(Words),
            "form-pairs" => FormPairs.Mixing(room.People.Seated),
            _ => null,
        };

    private RoomMove? OfCards() =>
        Move switch
        {
            "write-card" => new WriteCard(Attempt, Topic, Words),
            "change-card" => new ChangeCard(Id, Words, Seen),
            "withdraw-card" => new WithdrawCard(Id),
            "make-group" => new MakeGroup(Attempt, Words, Chosen),
            "place-card" => new PlaceCard(Id, Into),
            "name-group" => new NameGroup(Id, Words),
            "merge-groups" => new MergeGroups(Id, Into ?? Guid.Empty),
            "undo-grouping" => new UndoGrouping(),
            "place-dot" => new PlaceDot(Id),
            "take-dot" => new TakeDot(Id),
            "uncover-dots" => new UncoverDots(),
            _ => null,
        };

    private RoomMove? OfWords() =>
        Move switch
        {
            "propose" => new Propose(Attempt, Words, Chosen),
            "rewrite" => new Rewrite(Id, Words, Seen),
            "withdraw-candidate" => new WithdrawCandidate(Id),
            "offer-words" => new OfferWords(Attempt, Id, Start, Length, Words, Seen),
            "back-words" => new BackWords(Id, On),
            "take-words" => new TakeWords(Id),
            _ => null,
        };

    private RoomMove? OfEnding() =>
        Move switch
        {
            "rate" => new Rate(Id, Criterion, Score),
            "pick-finalists" => new PickFinalists(Chosen),
            "consent" => new GiveConsent(Attempt, Id, Kind, Words),
            "integrate" => new Integrate(Id, Words, Note ?? "", Seen),
            "close" => new Close(),
            _ => null,
        };
}
