using Lodestar.Core.Gather.Sources;

namespace Lodestar.Core.Triangle;

/// <summary>All values beside the vision and its pillars, and what is missing (R28, feature 55).</summary>
public sealed class ValuesAlignment
{
    private readonly ILookup<Guid, ValueMark> _marks;

    /// <param name="triangle">The vision and the pillars that stand.</param>
    /// <param name="values">The values of the library that stand, in the order of the page.</param>
    /// <param name="marks">What people marked so far.</param>
    public ValuesAlignment(ServiceTriangle triangle, IReadOnlyList<Source> values, IEnumerable<ValueMark> marks)
    {
        (Values, _marks) = (values, marks.ToLookup(m => m.SourceId));
        Parts =
        [
            .. triangle.Vision is { } vision ? [new ValueMark.Part(null, vision.Text.Value)] : Array.Empty<ValueMark.Part>(),
            .. triangle.Pillars.Select(p => new ValueMark.Part(p.Id, p.Name)),
        ];
    }

    public IReadOnlyList<Source> Values { get; }

    /// <summary>The vision first, where there is one, then the pillars in their order.</summary>
    public IReadOnlyList<ValueMark.Part> Parts { get; }

    /// <summary>Null where nobody has looked yet.</summary>
    public ValueMark? At(Source value, ValueMark.Part part) => _marks[value.Id].FirstOrDefault(m => m.PillarId == part.PillarId);

    /// <summary>What is missing, value by value: against it first, then carried by nothing, then what nobody has looked at.</summary>
    public IReadOnlyList<ValueGap> Gaps() => Parts.Count == 0 ? [] : [.. Values.SelectMany(GapsOf)];

    private IEnumerable<ValueGap> GapsOf(Source value)
    {
        var marks = Parts.Select(part => (Part: part, Mark: At(value, part))).ToList();
        foreach (var (part, _) in marks.Where(m => m.Mark is { Carriage: Carriage.Against } mark && mark.Fits(m.Part)))
            yield return new ValueGap(value, ValueLack.Against, part);
        foreach (var (part, _) in marks.Where(m => m.Mark is { } mark && !mark.Fits(m.Part)))
            yield return new ValueGap(value, ValueLack.Reworded, part);
        if (marks.Count(m => m.Mark is null) is var blank and > 0)
            yield return new ValueGap(value, ValueLack.NotLookedAt) { Count = blank };
        else if (marks.All(m => m.Mark!.Carriage is not Carriage.Carried))
            yield return new ValueGap(value, ValueLack.CarriedByNothing);
        else if (Parts.Count > 1 && marks.All(m => m.Part.PillarId is null || m.Mark!.Carriage is not Carriage.Carried))
            yield return new ValueGap(value, ValueLack.OnlySaid);
    }
}

/// <summary>What is missing between a value and the triangle.</summary>
public enum ValueLack
{
    /// <summary>A part works against it.</summary>
    Against,

    /// <summary>A part reads otherwise than when it was marked.</summary>
    Reworded,

    /// <summary>Some parts were not held against it.</summary>
    NotLookedAt,

    /// <summary>Neither the vision nor a pillar carries it.</summary>
    CarriedByNothing,

    /// <summary>The vision says it, no pillar does it.</summary>
    OnlySaid,
}

/// <summary>One gap of the grid.</summary>
/// <param name="Value">The value concerned.</param>
/// <param name="Lack">What is missing.</param>
/// <param name="Part">The part concerned, where it is one.</param>
public sealed record ValueGap(Source Value, ValueLack Lack, ValueMark.Part? Part = null)
{
    /// <summary>How many parts nobody has looked at.</summary>
    public int Count { get; init; }
}
