using Lodestar.Core.Triangle;

namespace Lodestar.Core.Tests.Triangle;

public class NeverAlwaysTests
{
    [Fact]
    public void A_pair_may_wait_for_its_opposite()
    {
        var pair = new NeverAlways(A.OrganizationId, A.Rule("Own it"), null, 1);
        pair.IsPaired.ShouldBeFalse();

        pair.Change(A.Rule("Own it"), A.Rule("Not my job"));
        pair.IsPaired.ShouldBeTrue();
    }

    [Fact]
    public void A_pair_of_nothing_is_refused() => Should.Throw<ArgumentException>(() => new NeverAlways(A.OrganizationId, null, null, 1));
}
