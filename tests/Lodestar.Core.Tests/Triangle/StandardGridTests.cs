using Lodestar.Core.Organizations;
using Lodestar.Core.Triangle;

namespace Lodestar.Core.Tests.Triangle;

public class StandardGridTests
{
    private static readonly TouchPoint Gate = new(A.OrganizationId, "Gate", 2);
    private static readonly TouchPoint Phone = new(A.OrganizationId, "Phone", 1);

    [Fact]
    public void Touch_points_stand_in_the_order_of_the_customers_way_and_gaps_show()
    {
        var grid = StandardGrid.Of(new ServiceTriangle { TouchPoints = [Gate, Phone], Standards = [At(Gate, A.AdoptedStandard())] });

        grid.Rows.Select(r => r.TouchPoint!.Name).ShouldBe(["Phone", "Gate"]);
        grid.Gaps.ShouldHaveSingleItem().TouchPoint.ShouldBe(Phone);
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(Level.Frontline, true, true)]
    [InlineData(Level.Manager, false, true)]
    public void A_level_sees_its_own_standards_and_everybodys(Level? level, bool own, bool everybodys)
    {
        var ofFrontline = A.AdoptedStandard("Walk along");
        ofFrontline.HoldFor(Level.Frontline);

        var grid = StandardGrid.Of(new ServiceTriangle { Standards = [ofFrontline, A.AdoptedStandard("Greet first")] }, level);

        grid.Everywhere.Standards.Any(s => s.Name == "Walk along").ShouldBe(own);
        grid.Everywhere.Standards.Any(s => s.Name == "Greet first").ShouldBe(everybodys);
    }

    [Fact]
    public void A_standard_whose_touch_point_is_gone_holds_everywhere()
    {
        var grid = StandardGrid.Of(new ServiceTriangle { Standards = [At(Gate, A.AdoptedStandard())] });

        grid.Everywhere.Of(ServiceKind.Normal).ShouldHaveSingleItem();
        grid.Everywhere.Of(ServiceKind.Exception).ShouldBeEmpty();
    }

    [Fact]
    public void A_link_to_a_pillar_that_was_taken_away_makes_an_orphan()
    {
        var standard = A.Standard();
        standard.Serve(A.PillarId);

        StandardGrid.Of(new ServiceTriangle { Standards = [standard] }).Orphans.ShouldBe([standard]);
    }

    private static Standard At(TouchPoint point, Standard standard)
    {
        standard.HoldAt(point.Id);
        return standard;
    }
}
