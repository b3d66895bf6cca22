using Lodestar.Core.Triangle;
using Lodestar.Core.Write;

namespace Lodestar.Core.Tests.Triangle;

public class EditionTests
{
    private static readonly EditionCause Cause = new("Why", "Everybody", Guid.Parse("0197f000-0000-7000-8000-00000000000a"));
    private static readonly Pillar Calm = new(A.OrganizationId, "Calm", PillarKind.Personal, 1);

    [Theory]
    [InlineData("Every crossing calm", null)]
    [InlineData("Every journey calm", "1.1")]
    [InlineData("Nobody waits alone in the rain", "2.0")]
    public void A_word_or_two_of_the_vision_is_wording_and_more_is_another_vision(string vision, string? number) =>
        Next(With(vision))?.Number.ToString().ShouldBe(number);

    [Fact]
    public void Another_pillar_makes_a_new_major_version() =>
        Next(With("Every crossing calm", Calm, new Pillar(A.OrganizationId, "Clear", PillarKind.Quality, 2)))!
            .Number.ShouldBe(new EditionNumber(2, 0));

    [Fact]
    public void A_pillar_that_went_makes_a_new_major_version() =>
        Edition
            .Publish(A.OrganizationId, new ServiceTriangle { Vision = Vision("Every crossing calm") }, First(), Cause, A.Moment)!
            .Number.ShouldBe(new EditionNumber(2, 0));

    [Fact]
    public void Nothing_is_published_without_a_vision_or_without_a_change()
    {
        Edition.Publish(A.OrganizationId, new ServiceTriangle { Pillars = [Calm] }, null, Cause, A.Moment).ShouldBeNull();
        Next(With("Every crossing calm")).ShouldBeNull();
    }

    [Fact]
    public void A_standard_that_is_only_proposed_is_left_out() =>
        Snapshot
            .Of(new ServiceTriangle { Standards = [A.Standard("Proposed"), A.AdoptedStandard("Adopted")] })
            .ShouldHaveSingleItem()
            .Text.ShouldBe("Adopted");

    private static Edition First() => Edition.Publish(A.OrganizationId, With("Every crossing calm"), null, Cause, A.Moment)!;

    private static Edition? Next(ServiceTriangle triangle) => Edition.Publish(A.OrganizationId, triangle, First(), Cause, A.Moment);

    private static ServiceTriangle With(string vision, params Pillar[] pillars) =>
        new() { Vision = Vision(vision), Pillars = pillars is [] ? [Calm] : pillars };

    private static Vision Vision(string text) => new(A.OrganizationId, VisionText.TryParse(text)!, 1, A.Moment);
}
