using Lodestar.Core.Triangle;

namespace Lodestar.Core.Tests.Triangle;

public class PurposeTests
{
    [Fact]
    public void A_purpose_on_the_shelf_stays_there_since_the_first_day()
    {
        var purpose = new Purpose(A.OrganizationId, "We keep island and mainland lives joined");
        purpose.PutOnTheShelf(A.Moment);
        purpose.PutOnTheShelf(A.Moment.AddDays(9));

        purpose.ShelvedAt.ShouldBe(A.Moment);
    }

    [Fact]
    public void A_rewritten_purpose_comes_off_the_shelf()
    {
        var purpose = new Purpose(A.OrganizationId, "We sail");
        purpose.PutOnTheShelf(A.Moment);

        purpose.Rewrite("  We \n sail ");
        purpose.IsOnTheShelf.ShouldBeTrue("the words are the same");

        purpose.Rewrite("We keep lives joined");
        purpose.IsOnTheShelf.ShouldBeFalse();
    }
}
