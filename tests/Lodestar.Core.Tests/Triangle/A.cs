using Lodestar.Core.Triangle;

namespace Lodestar.Core.Tests.Triangle;

/// <summary>Parts of a triangle as the tests need them.</summary>
internal static class A
{
    public static readonly Guid OrganizationId = new("0197f000-0000-7000-8000-000000000001");
    public static readonly Guid PillarId = new("0197f000-0000-7000-8000-000000000002");
    public static readonly DateTimeOffset Moment = new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero);

    public static PlainRule Rule(string words) => PlainRule.TryParse(words)!;

    public static NeverAlways Pair(int place) => new(OrganizationId, Rule($"Greet {place}"), Rule($"Ignore {place}"), place);

    public static Standard Standard(string name = "Greet first", ServiceKind kind = ServiceKind.Normal) =>
        new(OrganizationId, name, kind, 1);

    public static Standard AdoptedStandard(string name = "Greet first", ServiceKind kind = ServiceKind.Normal)
    {
        var standard = Standard(name, kind);
        standard.ServeVision();
        standard.Adopt();
        return standard;
    }

    public static SubPillar ProvenAction(Guid pillarId)
    {
        var action = new SubPillar(OrganizationId, pillarId, "Speak before the silence", 1);
        action.Change(action.Action, new Proofs("Says what happens next", "Share of delays explained", "Ten minutes at the huddle"));
        return action;
    }
}
