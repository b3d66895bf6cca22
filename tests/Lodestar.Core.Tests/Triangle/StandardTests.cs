using Lodestar.Core.Triangle;

namespace Lodestar.Core.Tests.Triangle;

public class StandardTests
{
    private static readonly Guid Gate = Guid.NewGuid();
    private static readonly Guid Desk = Guid.NewGuid();

    [Fact]
    public void An_orphan_cannot_be_adopted()
    {
        var standard = A.Standard();
        standard.Adopt().ShouldBeFalse();

        standard.ServeVision();
        standard.Adopt().ShouldBeTrue();
    }

    [Fact]
    public void A_standard_that_loses_its_link_is_a_proposal_again()
    {
        var standard = A.AdoptedStandard();
        standard.ServeNothing();

        standard.IsAdopted.ShouldBeFalse();
    }

    [Fact]
    public void It_serves_the_vision_or_one_pillar_not_both()
    {
        var standard = A.Standard();
        standard.ServeVision();
        standard.Serve(A.PillarId);

        standard.ServesVision.ShouldBeFalse();
        standard.PillarId.ShouldBe(A.PillarId);
    }

    [Theory]
    [InlineData(ServiceKind.Normal, ServiceKind.Normal, true)]
    [InlineData(ServiceKind.Normal, ServiceKind.Exception, true)]
    [InlineData(ServiceKind.Exception, ServiceKind.Normal, false)]
    [InlineData(ServiceKind.Exception, ServiceKind.Exception, true)]
    public void An_exception_standard_is_asked_for_only_when_something_went_wrong(
        ServiceKind standard,
        ServiceKind interaction,
        bool applies
    ) => A.AdoptedStandard(kind: standard).AppliesTo(Gate, interaction).ShouldBe(applies);

    [Fact]
    public void It_holds_at_its_touch_point_or_everywhere()
    {
        var standard = A.AdoptedStandard();
        standard.AppliesTo(Desk, ServiceKind.Normal).ShouldBeTrue();

        standard.HoldAt(Gate);
        standard.AppliesTo(Desk, ServiceKind.Normal).ShouldBeFalse();
        standard.AppliesTo(Gate, ServiceKind.Normal).ShouldBeTrue();
    }

    [Fact]
    public void A_dropped_standard_asks_nothing_until_it_is_brought_back()
    {
        var standard = A.AdoptedStandard();
        standard.Remove(A.Moment);
        standard.AppliesTo(Gate, ServiceKind.Normal).ShouldBeFalse();

        standard.Restore();
        standard.AppliesTo(Gate, ServiceKind.Normal).ShouldBeTrue();
    }
}
