using System.Collections.Immutable;
using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Teams;

/// <summary>
/// Proposes a balanced team (R101, R102): the people whose team is worth most on the <see cref="Scales"/>. People alike in every respect
/// are one choice, so that a directory of any size comes down to its combinations. Taken is a team that no exchange of one or two seats
/// makes better; on small directories that is the best there is or within a thousandth of it, as the tests find by trying all. The same
/// directory gives the same team.
/// </summary>
public sealed class TeamPicker
{
    /// <summary>So many first members are tried, each with the best team around them; of many combinations fewer, of very many only the best one.</summary>
    private const int MostStarts = 24;
    private const int Tries = 1_600;

    private readonly Scales _scales;
    private readonly List<Combination> _combinations;
    private readonly Dictionary<Guid, Combination> _of = [];
    private readonly int _size;

    /// <param name="groups">Every group of the organization, with how many people it has.</param>
    /// <param name="prospects">Who could be asked; of people alike, whoever comes first is asked first.</param>
    /// <param name="size">How many people the team shall have.</param>
    public TeamPicker(IEnumerable<CoverageGroup> groups, IReadOnlyList<Prospect> prospects, int size)
    {
        _size = size;
        _scales = new Scales(groups, size, prospects.Count(p => p.Groups.Contains((CoverageKind.Level, nameof(Level.Frontline)))));
        _combinations =
        [
            .. prospects
                .DistinctBy(p => p.PersonId)
                .GroupBy(p => p.Kin)
                .Select((kin, index) => new Combination(index, _scales.Of(kin.First()), [.. kin])),
        ];
        foreach (var combination in _combinations)
        foreach (var prospect in combination.People)
            _of[prospect.PersonId] = combination;
    }

    /// <summary>Fills a team up around those who are in it already.</summary>
    /// <param name="kept">In the team whatever else happens; somebody who is no prospect takes a seat and speaks for nobody.</param>
    /// <returns>Those kept, then the others; fewer than asked for where there are no more people.</returns>
    public IReadOnlyList<Guid> Propose(IReadOnlyList<Guid> kept)
    {
        var pinned = kept.Distinct().ToImmutableArray();
        var best = Improve(Begin(pinned));
        foreach (var first in pinned.Length < _size ? Begin(pinned).Best(_combinations, Starts) : [])
        {
            var seating = Begin(pinned);
            seating.Take(first);
            if (Improve(seating).Worth > best.Worth)
                best = seating;
        }
        return best.People;
    }

    /// <summary>What a team would be worth: higher is better, on a scale that means nothing in itself.</summary>
    public long WorthOf(IEnumerable<Guid> team) => LineupOf(team).Worth;

    /// <summary>Why each of a team is in it: the group that would fall silent without them, else the one that would lose most.</summary>
    public IReadOnlyDictionary<Guid, SeatReason> ReasonsFor(IReadOnlyCollection<Guid> team)
    {
        var lineup = LineupOf(team);
        return team.Distinct()
            .Where(_of.ContainsKey)
            .Select(id => (id, Reason: ReasonOf(_of[id].Groups, lineup)))
            .Where(r => r.Reason is not null)
            .ToDictionary(r => r.id, r => r.Reason!);
    }

    /// <summary>The best who could come instead of somebody, each of another kind than the others.</summary>
    /// <param name="team">The team as it is, whoever is to be replaced included.</param>
    /// <param name="leaving">Whose seat it is.</param>
    /// <param name="most">How many to name.</param>
    public IReadOnlyList<Swap> SwapsFor(IReadOnlyCollection<Guid> team, Guid leaving, int most)
    {
        var (lineup, taken) = (LineupOf(team), team.ToHashSet());
        var (before, seat) = (lineup.Worth, _of.GetValueOrDefault(leaving)?.Groups ?? []);
        lineup.Remove(seat);
        return
        [
            .. _combinations
                .Select(c => (Who: c.People.FirstOrDefault(p => !taken.Contains(p.PersonId)), c.Groups, Gain: lineup.Gain(c.Groups)))
                .Where(c => c.Who is not null)
                .OrderByDescending(c => c.Gain)
                .Take(most)
                .Select(c => new Swap(
                    c.Who!.PersonId,
                    lineup.Worth + c.Gain - before,
                    [.. c.Groups.Except(seat).Where(g => lineup.In(g) == 0).Select(g => _scales[g])],
                    [.. seat.Except(c.Groups).Where(g => lineup.In(g) == 0).Select(g => _scales[g])]
                )),
        ];
    }

    /// <summary>Which of the rules a team does not keep, of those that the people there are could keep.</summary>
    public IReadOnlyList<TeamConcern> ConcernsAbout(IEnumerable<Guid> team)
    {
        var lineup = LineupOf(team);
        return [.. Enumerable.Range(0, _scales.Count).SelectMany(group => _scales.ConcernsAbout(group, lineup.In(group)))];
    }

    private Lineup LineupOf(IEnumerable<Guid> team)
    {
        var lineup = new Lineup(_scales);
        foreach (var id in team.Distinct().Where(_of.ContainsKey))
            lineup.Add(_of[id].Groups);
        return lineup;
    }

    private SeatReason? ReasonOf(int[] groups, Lineup lineup) =>
        groups
            .OrderByDescending(g => lineup.In(g) == 1)
            .ThenByDescending(g => _scales.Worth(g, lineup.In(g)))
            .ThenBy(g => g)
            .Select(g => new SeatReason(_scales[g], lineup.In(g)))
            .FirstOrDefault();

    private int Starts => Math.Clamp(Tries / Math.Max(1, _combinations.Count), 1, MostStarts);

    private Seating Begin(ImmutableArray<Guid> kept) => new(_scales, _of, kept, _combinations.Count);

    private Seating Improve(Seating seating)
    {
        while (seating.People.Count < _size && seating.Best(_combinations, 1) is [var next])
            seating.Take(next);
        while (seating.SwapOne(_combinations) || seating.SwapTwo(_combinations)) { }
        return seating;
    }
}
