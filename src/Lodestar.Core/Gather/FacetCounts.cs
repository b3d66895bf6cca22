using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;
using Lodestar.Core.Statistics;

namespace Lodestar.Core.Gather;

/// <summary>
/// What of a closed question may be shown: each part among those who were asked, and the part most people chose by unit or level. Both go through count
/// tables of their own, beside the one of who was heard; docs/privacy.md says why the three together open nothing (anonymity rule 6).
/// </summary>
/// <param name="Facet">What is counted.</param>
/// <param name="Shares">One a part, of everybody who was asked; null where too few chose it or another would be given away.</param>
/// <param name="Lead">The place of the part that most people chose, if any may be shown.</param>
/// <param name="ByGroup">Its share in each unit below the organization that may be shown; by level where there are no units to compare.</param>
public sealed record FacetCounts(Facet Facet, IReadOnlyList<Rate?> Shares, int? Lead, IReadOnlyList<GroupRate> ByGroup)
{
    /// <summary>Every facet of a survey, in the order of its questions.</summary>
    public static IReadOnlyList<FacetCounts> Of(Survey survey, UnitTree units, ILookup<Guid, ChoiceTally> chosen, Heard heard)
    {
        List<FacetCounts> counted = [];
        foreach (var facet in survey.Questions.SelectMany(Facet.Of))
            counted.Add(Of(facet, units, [.. chosen[facet.Question.Id]], heard, AskedOf(facet.Question, heard, counted)));
        return counted;
    }

    private static FacetCounts Of(Facet facet, UnitTree units, IReadOnlyCollection<ChoiceTally> chosen, Heard heard, int? asked)
    {
        var parts = chosen
            .Select(c => (Part: facet.PartIn(c.Picks), c.UnitId, c.Level, c.Count))
            .Where(c => c.Part is not null)
            .ToLookup(c => c.Part!.Value, c => new Tally(c.UnitId, c.Level, c.Count));
        var counts = facet.Parts.Select((_, i) => parts[i].Sum(p => p.Count)).ToList();
        var shares = SharesOf(counts, asked ?? 0, heard.Smallest);
        var shown = shares.Index().Where(s => s.Item is not null).ToList();
        if (shown is [])
            return new FacetCounts(facet, shares, null, []); // nothing is added to what is shown of who was heard
        var lead = shown.MaxBy(s => s.Item!.Value.Count).Index;
        // Whom a condition let through is another group everywhere: those are not compared.
        var byGroup = facet.Question.ShowIf is null ? LeadCut.Of(units, [.. parts[lead]], heard) : [];
        return new FacetCounts(facet, shares, lead, byGroup).Beside(units, chosen, heard);
    }

    /// <summary>
    /// How many were asked. Null where that is not known from what is shown already: then the answers to this question would tell it,
    /// and with it what the earlier question holds back.
    /// </summary>
    private static int? AskedOf(Question question, Heard heard, IEnumerable<FacetCounts> counted)
    {
        if (question.ShowIf is not { } condition)
            return heard.All;
        var earlier = counted.Where(c => c.Facet.Question.Id == condition.QuestionId).ToList();
        return earlier switch
        {
            [] => heard.All, // words: how many wrote something is told nowhere
            [{ Facet.Question.Kind: not QuestionKind.AnyOf } only] => only.Through(condition.Numbers),
            _ => condition.Numbers is [_] ? earlier.Select(c => c.Through(condition.Numbers)).FirstOrDefault(n => n is not null) : null,
        };
    }

    /// <summary>How many chose one of these numbers, if whole parts of those numbers are shown.</summary>
    private int? Through(IReadOnlyList<int> numbers)
    {
        var parts = Facet.Parts.Index().Where(p => numbers.Count == 0 || numbers.Contains(p.Item.From)).ToList();
        var covered = parts.Sum(p => p.Item.To - p.Item.From + 1);
        return parts is [] || numbers.Count > 0 && covered != numbers.Count || parts.Any(p => Shares[p.Index] is null)
            ? null
            : parts.Sum(p => Shares[p.Index]!.Value.Count);
    }

    /// <summary>Those who chose nothing here are a part as well: they too could be few.</summary>
    private static List<Rate?> SharesOf(List<int> counts, int asked, SmallestGroup smallest)
    {
        var all = counts.Append(asked - counts.Sum()).ToList();
        if (all[^1] < 0) // nobody may know how many were asked
            return [.. counts.Select(_ => (Rate?)null)];
        var ids = all.Select((_, i) => new Guid(i + 1, 0, 0, new byte[8])).ToList();
        var table = CountTable.Of(
            UnitTree.Of(ids.Select(id => (id, (Guid?)null))),
            ids.Zip(all, (id, count) => new Tally(id, null, count)),
            smallest
        );
        return [.. ids.SkipLast(1).Select(id => table[id] is { } count ? new Rate(count, asked) : (Rate?)null)];
    }
}

/// <summary>Who was heard, raw and as far as it is shown.</summary>
public sealed record Heard(IReadOnlyCollection<Tally> Tallies, CountTable Table, SmallestGroup Smallest)
{
    public int All { get; } = Tallies.Sum(t => t.Count);

    /// <summary>Where the survey counts by site or length of service as well: those answers, and what is shown of them.</summary>
    public IReadOnlyCollection<Position> Positions { get; init; } = [];
    public JointTable? Joint { get; init; }
}

/// <summary>How many answers from exactly this unit and level chose the same.</summary>
public sealed record ChoiceTally(Guid? UnitId, Level? Level, IReadOnlyList<Pick> Picks, int Count)
{
    /// <summary>Numbers in the survey's lists, where it has them.</summary>
    public int? Site { get; init; }
    public int? Tenure { get; init; }
}

/// <summary>A share in one unit or level.</summary>
public readonly record struct GroupRate(Cut Group, Rate Rate);
