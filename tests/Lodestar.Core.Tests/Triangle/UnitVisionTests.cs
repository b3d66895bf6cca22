using Lodestar.Core.Organizations;
using Lodestar.Core.Triangle;
using Lodestar.Core.Write;

namespace Lodestar.Core.Tests.Triangle;

public class UnitVisionTests
{
    private static readonly DateTimeOffset Now = new(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Organization = Guid.CreateVersion7();
    private static readonly Guid Ana = Guid.CreateVersion7();
    private static readonly VisionText Company = Say("Make every crossing calm and clear");
    private readonly Unit _onboard = new(Organization, "Onboard");
    private readonly Unit _alba;
    private readonly UnitVision _vision;

    public UnitVisionTests()
    {
        _alba = new Unit(Organization, "Alba", _onboard.Id);
        _vision = new UnitVision(Organization, _alba.Id, Say("Calm hands on deck"));
    }

    [Fact]
    public void It_begins_without_one_above_and_is_compared_when_there_is_one()
    {
        _vision.Under(null).ShouldBe(Direction.NothingAbove);
        _vision.Under(Company).ShouldBe(Direction.NotCompared);

        _vision.Align(Company, Ana, Now);

        _vision.Under(Company).ShouldBe(Direction.Aligned);
        (_vision.AlignedBy, _vision.AlignedAt).ShouldBe((Ana, Now));
    }

    [Fact]
    public void A_change_of_either_sentence_is_noticed_until_somebody_compares_them_again()
    {
        _vision.Align(Company, Ana, Now);
        var next = Say("Make every crossing calm");

        _vision.Under(next).ShouldBe(Direction.AboveChanged);
        _vision.Rewrite(Say("Fast hands on deck"));
        _vision.Under(Company).ShouldBe(Direction.ItselfChanged);
        _vision.Rewrite(Say("Calm hands on deck"));
        _vision.Under(Company).ShouldBe(Direction.Aligned, "it reads again as it did");

        _vision.Align(next, Ana, Now);
        _vision.Under(next).ShouldBe(Direction.Aligned);
    }

    [Fact]
    public void Above_stands_the_nearest_unit_with_a_sentence_and_then_the_organization()
    {
        Tree(_vision).Above(_alba.Id).ShouldBe((Company, null));
        var between = new UnitVision(Organization, _onboard.Id, Say("Every voyage feels like home"));
        _vision.Align(Company, Ana, Now);

        var tree = Tree(_vision, between);

        tree.Above(_alba.Id).ShouldBe((between.Text, _onboard));
        tree.DirectionOf(_vision).ShouldBe(Direction.AboveChanged, "it hangs under another sentence now");
        tree.Drifting.ShouldBe([_vision]);
    }

    [Fact]
    public void A_tree_that_breaks_off_ends_at_the_organization()
    {
        var one = new Unit(Organization, "One", _onboard.Id);
        var tree = new VisionTree(Company, new OrgTree([one]), []); // its parent is not there

        tree.Above(one.Id).ShouldBe((Company, null));
        tree.Above(Guid.CreateVersion7()).ShouldBe((Company, null));
    }

    private VisionTree Tree(params UnitVision[] visions) => new(Company, new OrgTree([_onboard, _alba]), visions);

    private static VisionText Say(string text) => VisionText.TryParse(text)!;
}
