using Lodestar.Core.Gather.Segments;

namespace Lodestar.Web.Features.Gather.Segments;

/// <summary>The words for those who are served.</summary>
public static class SegmentTexts
{
    public static string NameOf(this Texts texts, CustomerKind kind) =>
        kind switch
        {
            CustomerKind.External => texts["customers"],
            CustomerKind.Internal => texts["colleagues"],
        };

    /// <summary>Where the gate stands, in one sentence.</summary>
    public static string Say(this Texts texts, CustomerGate gate) =>
        gate.State switch
        {
            GateState.CustomersKnown => texts["We know whom we serve and what they expect: gathering can close."],
            GateState.Waived => texts["Gathering closes without customers, for this reason:"],
            GateState.NobodyNamed => texts["Gathering stays open until one kind of customer is described with what they expect."],
            GateState.NothingExpected => texts[
                "Somebody is named, and nothing is said about what they expect. That is what a vision answers."
            ],
        };
}
