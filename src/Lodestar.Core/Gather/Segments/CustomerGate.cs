namespace Lodestar.Core.Gather.Segments;

/// <summary>
/// No vision without knowing customers and what they expect (R50): gathering is done only with one segment that has expectations, or with
/// a written reason.
/// </summary>
public sealed record CustomerGate(GateState State, int Segments, GateWaiver? Waiver = null)
{
    public bool IsOpen => State is GateState.CustomersKnown or GateState.Waived;

    public static CustomerGate Of(IReadOnlyCollection<CustomerSegment> segments, GateWaiver? waiver)
    {
        var standing = segments.Where(segment => segment.RemovedAt is null).ToList();
        var state =
            standing.Exists(segment => segment.IsKnown) ? GateState.CustomersKnown
            : waiver is not null ? GateState.Waived
            : standing is [] ? GateState.NobodyNamed
            : GateState.NothingExpected;
        return new CustomerGate(state, standing.Count, waiver);
    }
}

public enum GateState
{
    NobodyNamed,

    /// <summary>Segments are named, and none says what it expects.</summary>
    NothingExpected,
    Waived,
    CustomersKnown,
}
