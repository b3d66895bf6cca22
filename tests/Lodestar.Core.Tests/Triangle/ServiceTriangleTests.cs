using Lodestar.Core.Triangle;
using Lodestar.Core.Write;

namespace Lodestar.Core.Tests.Triangle;

public class ServiceTriangleTests
{
    [Fact]
    public void An_empty_triangle_lacks_each_of_its_five_parts() =>
        new ServiceTriangle().Findings().Select(f => f.Lack).ShouldBe([Lack.Purpose, Lack.Vision, Lack.Pillar, Lack.Standard, Lack.Pairs]);

    [Fact]
    public void A_whole_triangle_lacks_nothing() => Whole().Triangle.Findings().ShouldBeEmpty();

    [Fact]
    public void A_purpose_still_in_daily_work_is_named()
    {
        var whole = Whole();
        whole.Purpose.TakeFromTheShelf();

        whole.Triangle.Findings().ShouldBe([new Finding(TrianglePart.Purpose, Lack.PurposeOnTheShelf, "We keep lives joined")]);
    }

    [Fact]
    public void An_action_without_all_three_proofs_says_which_are_missing()
    {
        var whole = Whole();
        whole.Action.Change("Speak before the silence", new Proofs("Says what happens next", null, " "));

        var finding = whole.Triangle.Findings().ShouldHaveSingleItem();
        finding.Lack.ShouldBe(Lack.Proof);
        finding.Subject.ShouldBe("Speak before the silence");
        finding.Proofs.ShouldBe([Proof.Measure, Proof.Training]);
    }

    [Fact]
    public void A_removed_pillar_leaves_its_kind_open_and_its_standards_orphaned()
    {
        var whole = Whole();
        whole.Pillar.Remove(A.Moment);

        whole.Rebuilt.Findings().Select(f => (f.Lack, f.Subject)).ShouldBe([(Lack.PillarOfKind, null), (Lack.Link, "Tell why")]);
    }

    [Fact]
    public void A_touch_point_without_a_standard_is_named()
    {
        var whole = Whole();
        whole.Points.Add(new TouchPoint(A.OrganizationId, "Refunds", 9));

        whole.Rebuilt.Findings().ShouldBe([new Finding(TrianglePart.Standards, Lack.StandardAtTouchPoint, "Refunds")]);
    }

    [Fact]
    public void Five_pairs_are_too_few_and_thirteen_too_many()
    {
        var whole = Whole();
        whole.Pairs.RemoveAt(0);
        whole.Rebuilt.Findings().ShouldBe([new Finding(TrianglePart.NeverAlways, Lack.Pairs) { Count = 5 }], CompareByLackAndCount);

        while (whole.Pairs.Count < 13)
            whole.Pairs.Add(A.Pair(whole.Pairs.Count));
        whole.Rebuilt.Findings().ShouldBe([new Finding(TrianglePart.NeverAlways, Lack.FewerPairs) { Count = 13 }], CompareByLackAndCount);
    }

    [Fact]
    public void A_pair_without_its_opposite_is_named()
    {
        var whole = Whole();
        whole.Pairs[2].Change(null, A.Rule("Point vaguely"));

        whole.Triangle.Findings().Select(f => (f.Lack, f.Subject)).ShouldBe([(Lack.Opposite, "Point vaguely")]);
    }

    private static readonly IEqualityComparer<Finding> CompareByLackAndCount = EqualityComparer<Finding>.Create(
        (a, b) => (a?.Lack, a?.Count) == (b?.Lack, b?.Count)
    );

    private static Scene Whole() => new();

    /// <summary>The smallest triangle that is complete.</summary>
    private sealed class Scene
    {
        public Scene()
        {
            Purpose.PutOnTheShelf(A.Moment);
            Actions = [.. Pillars.Select(p => A.ProvenAction(p.Id))];
            var (usual, wrong) = (A.AdoptedStandard("Greet first"), A.Standard("Tell why", ServiceKind.Exception));
            wrong.Serve(Pillar.Id);
            wrong.Adopt();
            usual.HoldAt(Points[0].Id);
            Standards = [usual, wrong];
            Triangle = Rebuilt;
        }

        public Purpose Purpose { get; } = new(A.OrganizationId, "We keep lives joined");
        public List<Pillar> Pillars { get; } =
        [.. Enum.GetValues<PillarKind>().Select((kind, i) => new Pillar(A.OrganizationId, kind.ToString(), kind, i + 1))];
        public List<SubPillar> Actions { get; }
        public List<TouchPoint> Points { get; } = [new(A.OrganizationId, "Gate", 1)];
        public List<Standard> Standards { get; }
        public List<NeverAlways> Pairs { get; } = [.. Enumerable.Range(1, 6).Select(A.Pair)];
        public ServiceTriangle Triangle { get; }
        public Pillar Pillar => Pillars[0];
        public SubPillar Action => Actions[0];

        public ServiceTriangle Rebuilt =>
            new()
            {
                Vision = new Vision(A.OrganizationId, VisionText.TryParse("Make every crossing calm and clear")!, 1, A.Moment),
                Purpose = Purpose,
                Pillars = Pillars,
                SubPillars = Actions,
                TouchPoints = Points,
                Standards = Standards,
                Pairs = Pairs,
            };
    }
}
