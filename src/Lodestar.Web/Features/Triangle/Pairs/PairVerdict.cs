using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle.Pairs;

/// <summary>What the rules say of a pair while it is written (R76); a side that is still empty is not judged.</summary>
public sealed record PairVerdict(IReadOnlyList<SideVerdict> Sides)
{
    public static readonly PairVerdict Nothing = new([]);

    public static PairVerdict Of(PairForm form, IReadOnlyList<string> touchPoints) =>
        new([
            .. new[] { form.Always, form.Never }.Where(typed => Line.OrNull(typed) is not null).Select(typed => Judge(typed!, touchPoints)),
        ]);

    private static SideVerdict Judge(string typed, IReadOnlyList<string> touchPoints) =>
        new(Line.Of(typed), PlainRule.FaultsOf(typed, touchPoints), PlainRule.PlainerThan(typed));
}

/// <summary>One side as typed, what stands in the way, and plainer words where there are any.</summary>
public sealed record SideVerdict(string Typed, IReadOnlyList<RuleFault> Faults, PlainRule? Plainer);
