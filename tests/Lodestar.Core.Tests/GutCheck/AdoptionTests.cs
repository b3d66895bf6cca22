using Lodestar.Core.GutCheck;

namespace Lodestar.Core.Tests.GutCheck;

public class AdoptionTests
{
    private readonly Scene _scene = new();

    [Fact]
    public void Where_nothing_speaks_against_it_the_sentence_is_adopted_without_a_reason()
    {
        var decision = Deciding([], "kept for nobody");

        var (vision, adoption) = Adoption.Of(_scene.Closed(agree: 19, hesitate: 1), 1, decision, Scene.Moment)!.Value;

        vision.Text.Value.ShouldBe("Make every crossing seamless and clear");
        (vision.AdoptedBy, vision.DraftVersionId).ShouldBe((decision.AccountId, _scene.Draft.Latest.Id));
        (adoption.VisionId, adoption.DeciderName, adoption.Despite).ShouldBe((vision.Id, "Ines", null));
        adoption.ConcernLines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \t\n ")]
    public void What_speaks_against_it_needs_a_reason(string? despite)
    {
        var decision = Deciding(["No role has said what it would do"], despite);

        decision.NeedsReason.ShouldBeTrue();
        Adoption.Of(_scene.Closed(agree: 16, hesitate: 4), 1, decision, Scene.Moment).ShouldBeNull();
    }

    [Fact]
    public void A_reason_is_kept_beside_what_it_overruled()
    {
        var decision = Deciding(["One person waits for an answer", "Two\nlines"], "  We sail \n tomorrow ");

        var (_, adoption) = Adoption.Of(_scene.Closed(agree: 16, hesitate: 4), 2, decision, Scene.Moment)!.Value;

        adoption.ConcernLines.ShouldBe(["One person waits for an answer", "Two lines"]);
        adoption.Despite.ShouldBe("We sail tomorrow");
    }

    [Fact]
    public void Nothing_is_adopted_while_people_still_answer() =>
        Adoption.Of(_scene.Open(readers: 20), 1, Deciding(["open"], "because"), Scene.Moment).ShouldBeNull();

    private static Decision Deciding(IReadOnlyList<string> concerns, string? despite) =>
        new(Guid.CreateVersion7(), "Ines", concerns, despite);
}
