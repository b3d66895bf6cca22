using System.Collections.Immutable;

namespace Lodestar.Core.Write.Teams;

/// <summary>People who are alike in every respect that counts.</summary>
internal sealed class Combination(int index, int[] groups, IReadOnlyList<Prospect> people)
{
    public int Index => index;
    public int[] Groups => groups;
    public IReadOnlyList<Prospect> People => people;
}

/// <summary>A team that is being put together: seats that stay, and seats that may be exchanged for better ones.</summary>
internal sealed class Seating
{
    /// <summary>In a large directory only the best are tried in pairs.</summary>
    private const int MostOffers = 250;

    private readonly Lineup _lineup;
    private readonly ImmutableArray<Guid> _kept;
    private readonly List<Combination> _seats = [];
    private readonly int[] _taken;

    public Seating(Scales scales, IReadOnlyDictionary<Guid, Combination> of, ImmutableArray<Guid> kept, int combinations)
    {
        (_lineup, _kept, _taken) = (new Lineup(scales), kept, new int[combinations]);
        foreach (var combination in kept.Where(of.ContainsKey).Select(id => of[id]))
        {
            _lineup.Add(combination.Groups);
            _taken[combination.Index]++;
        }
    }

    public long Worth => _lineup.Worth;

    /// <summary>Those kept first; of people alike, the first ones of their list.</summary>
    public IReadOnlyList<Guid> People
    {
        get
        {
            var people = _kept.ToList();
            foreach (var seat in _seats)
                people.Add(seat.People.First(p => !people.Contains(p.PersonId)).PersonId);
            return people;
        }
    }

    /// <summary>The combinations that would add most, best first.</summary>
    public IReadOnlyList<Combination> Best(IEnumerable<Combination> combinations, int most) =>
        [.. combinations.Where(IsFree).OrderByDescending(c => _lineup.Gain(c.Groups)).Take(most)];

    public void Take(Combination combination)
    {
        _lineup.Add(combination.Groups);
        _seats.Add(combination);
        _taken[combination.Index]++;
    }

    /// <summary>Exchanges the one seat that gains most by it; false when none does.</summary>
    public bool SwapOne(IReadOnlyList<Combination> combinations)
    {
        var (best, at, with) = (Worth, -1, (Combination?)null);
        for (var seat = 0; seat < _seats.Count; seat++)
        {
            var leaving = Leave(seat);
            foreach (var coming in combinations)
                if (IsFree(coming) && Worth + _lineup.Gain(coming.Groups) > best)
                    (best, at, with) = (Worth + _lineup.Gain(coming.Groups), seat, coming);
            Sit(seat, leaving);
        }
        if (with is null)
            return false;
        Leave(at);
        Sit(at, with);
        return true;
    }

    /// <summary>Exchanges two seats at once where that gains something; false when nothing does.</summary>
    public bool SwapTwo(IReadOnlyList<Combination> combinations)
    {
        for (var first = 0; first < _seats.Count; first++)
        for (var second = first + 1; second < _seats.Count; second++)
            if (SwapPair(first, second, combinations))
                return true;
        return false;
    }

    private bool SwapPair(int first, int second, IReadOnlyList<Combination> combinations)
    {
        var before = Worth;
        var (one, other) = (Leave(first), Leave(second));
        var needed = before - Worth;
        if (PairWorthMore(Offers(combinations, needed), needed) is var (coming, along))
        {
            Sit(first, coming);
            Sit(second, along);
            return true;
        }
        Sit(first, one);
        Sit(second, other);
        return false;
    }

    /// <summary>Those who could be half of a pair that gains more than needed: the first of two never gains less than it does as the second.</summary>
    private List<Offer> Offers(IReadOnlyList<Combination> combinations, long needed)
    {
        var offers = combinations.Where(IsFree).Select(c => new Offer(c, _lineup.Gain(c.Groups))).ToList();
        var best = offers.Count == 0 ? 0 : offers.Max(offer => offer.Gain);
        offers.RemoveAll(offer => offer.Gain + best <= needed);
        offers.Sort((a, b) => b.Gain != a.Gain ? b.Gain.CompareTo(a.Gain) : a.Combination.Index.CompareTo(b.Combination.Index));
        return offers.Count <= MostOffers ? offers : offers[..MostOffers];
    }

    private (Combination, Combination)? PairWorthMore(List<Offer> offers, long needed)
    {
        foreach (var (at, offer) in offers.Index())
        {
            var (coming, gain) = offer;
            _lineup.Add(coming.Groups);
            _taken[coming.Index]++;
            var along = offers
                .Skip(at)
                .TakeWhile(o => gain + o.Gain > needed)
                .FirstOrDefault(o => IsFree(o.Combination) && gain + _lineup.Gain(o.Combination.Groups) > needed);
            _lineup.Remove(coming.Groups);
            _taken[coming.Index]--;
            if (along is not null)
                return (coming, along.Combination);
        }
        return null;
    }

    private sealed record Offer(Combination Combination, long Gain);

    private bool IsFree(Combination combination) => _taken[combination.Index] < combination.People.Count;

    private Combination Leave(int seat)
    {
        var leaving = _seats[seat];
        _lineup.Remove(leaving.Groups);
        _taken[leaving.Index]--;
        return leaving;
    }

    private void Sit(int seat, Combination coming)
    {
        _lineup.Add(coming.Groups);
        _seats[seat] = coming;
        _taken[coming.Index]++;
    }
}
