using System.Collections.Immutable;

namespace Lodestar.Core.Write.Rooms;

/// <summary>The cards of a room and the groups they lie in. Nobody sees who wrote one but its author (R107).</summary>
public sealed record Board
{
    public const int MostCards = 400;
    public const int MostGroups = 60;

    /// <summary>How far back grouping can be undone.</summary>
    private const int Remembered = 100;

    public static readonly Board Empty = new();

    private ImmutableDictionary<Guid, Card> All { get; init; } = ImmutableDictionary<Guid, Card>.Empty;
    private ImmutableDictionary<Guid, CardGroup> AllGroups { get; init; } = ImmutableDictionary<Guid, CardGroup>.Empty;
    private ImmutableList<Regrouping> Past { get; init; } = [];

    /// <summary>Cards that still lie on the board, oldest first.</summary>
    public IEnumerable<Card> Cards => All.Values.Where(c => !c.IsWithdrawn).OrderBy(c => c.WrittenIn);

    /// <summary>Groups that hold something, oldest first.</summary>
    public IEnumerable<CardGroup> Groups
    {
        get
        {
            var held = All.Values.Where(c => !c.IsWithdrawn).Select(c => c.GroupId).ToHashSet();
            return AllGroups.Values.Where(g => held.Contains(g.Id)).OrderBy(g => g.MadeIn);
        }
    }

    /// <summary>Ideas in no group.</summary>
    public IEnumerable<Card> Loose => About(CardTopic.Idea).Where(c => c.GroupId is null);

    public IEnumerable<Card> About(CardTopic topic) => Cards.Where(c => c.Topic == topic);

    public IEnumerable<Card> In(Guid groupId) => Cards.Where(c => c.GroupId == groupId);

    /// <summary>What can be voted on: groups, and ideas that lie alone.</summary>
    public IEnumerable<BoardItem> Items
    {
        get
        {
            var cards = About(CardTopic.Idea).ToLookup(c => c.GroupId);
            return
            [
                .. Groups.Select(g => new BoardItem(g.Id, g.Name, [.. cards[g.Id]])),
                .. cards[null].Select(c => new BoardItem(c.Id, c.Text, [c])),
            ];
        }
    }

    /// <summary>Whether this can be voted on.</summary>
    public bool IsItem(Guid id) =>
        Find(id) is { Topic: CardTopic.Idea, GroupId: null } || All.Values.Any(c => c is { IsWithdrawn: false } && c.GroupId == id);

    public Card? Find(Guid id) => All.GetValueOrDefault(id) is { IsWithdrawn: false } card ? card : null;

    public CardGroup? FindGroup(Guid id) => AllGroups.GetValueOrDefault(id);

    /// <summary>Whether this person has a step of grouping to take back that nobody built on.</summary>
    public bool CanUndo(Guid actorId) => LastOf(actorId) is not null;

    internal bool Knows(Guid id) => All.ContainsKey(id) || AllGroups.ContainsKey(id);

    internal bool IsFull => Cards.Count() >= MostCards;

    internal bool HasManyGroups => Groups.Count() >= MostGroups;

    internal Board With(Card card) => this with { All = All.SetItem(card.Id, card) };

    /// <summary>Puts cards where they belong now and remembers where they lay.</summary>
    internal Board Regrouped(RoomEntry entry, IEnumerable<Card> cards, Guid? to, CardGroup? changed = null)
    {
        var moved = cards.Select(c => new MovedCard(c.Id, c.GroupId, to)).ToImmutableList();
        var was = changed is null ? null : FindGroup(changed.Id);
        var next = Moved(moved) with { Past = Past.Add(new Regrouping(entry.Actor.Id, moved, was, changed)) };
        if (changed is not null)
            next = next with { AllGroups = AllGroups.SetItem(changed.Id, changed) };
        return next.Past.Count > Remembered ? next with { Past = next.Past.RemoveAt(0) } : next;
    }

    internal (Board Board, ImmutableList<MovedCard> Back) Undone(Guid actorId)
    {
        var last = LastOf(actorId)!;
        var back = last.Cards.Select(m => new MovedCard(m.CardId, m.To, m.From)).ToImmutableList();
        var next = Moved(back) with { Past = Past.Remove(last) };
        return (last.Before is { } group ? next with { AllGroups = AllGroups.SetItem(group.Id, group) } : next, back);
    }

    private Regrouping? LastOf(Guid actorId) =>
        Past.FindLast(p => p.ActorId == actorId) is { } last && last.Cards.All(IsWhereItWasPut) && IsAsLeft(last) ? last : null;

    private bool IsWhereItWasPut(MovedCard moved) => Find(moved.CardId)?.GroupId == moved.To;

    private bool IsAsLeft(Regrouping last) => last.After is null || FindGroup(last.After.Id) == last.After;

    private Board Moved(IEnumerable<MovedCard> moved) =>
        this with
        {
            All = moved.Aggregate(All, (all, m) => all.SetItem(m.CardId, all[m.CardId] with { GroupId = m.To })),
        };
}

/// <summary>A card as everybody sees it, and its author for the author alone.</summary>
/// <param name="Id">Given by whoever wrote it, so that sending it twice makes one card (T3).</param>
/// <param name="AuthorId">Who wrote it; shown to nobody else.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">The words.</param>
/// <param name="Version">Goes up with each change of its words (T4).</param>
/// <param name="WrittenIn">The revision with which it came.</param>
public sealed record Card(Guid Id, Guid AuthorId, CardTopic Topic, string Text, int Version, long WrittenIn)
{
    public const int MaxLength = 280;

    public Guid? GroupId { get; init; }
    public bool IsWithdrawn { get; init; }
}

/// <summary>What a card tells.</summary>
public enum CardTopic
{
    /// <summary>The worst service I had as a customer.</summary>
    Worst,

    /// <summary>The best service I had as a customer.</summary>
    Best,

    /// <summary>What the customer of our scene sees, hears and feels.</summary>
    Scene,

    /// <summary>What our customers should get from every one of us.</summary>
    Idea,
}

/// <summary>Cards that belong together, under a name.</summary>
public sealed record CardGroup(Guid Id, string Name, long MadeIn)
{
    public const int MaxNameLength = 80;
}

/// <summary>A group, or an idea that lies alone.</summary>
public sealed record BoardItem(Guid Id, string Name, IReadOnlyList<Card> Cards);

internal sealed record MovedCard(Guid CardId, Guid? From, Guid? To);

internal sealed record Regrouping(Guid ActorId, ImmutableList<MovedCard> Cards, CardGroup? Before, CardGroup? After);
