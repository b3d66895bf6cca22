using Lodestar.Core.Gather.Listening;

namespace Lodestar.Core.Tests.Gather.Listening;

public class NoteLineTests
{
    [Theory]
    [InlineData("Nobody tells us why", null, "Nobody tells us why", false)]
    [InlineData("s3 Nobody tells us why", 3, "Nobody tells us why", false)]
    [InlineData("S12: Nobody tells us why", 12, "Nobody tells us why", false)]
    [InlineData("s3 ! Nobody tells us why", 3, "Nobody tells us why", true)]
    [InlineData("!Nobody tells us why", null, "Nobody tells us why", true)]
    [InlineData("  s3   spaced\tout ", 3, "spaced out", false)]
    [InlineData("3 of us said it", null, "3 of us said it", false)]
    [InlineData("say it", null, "say it", false)]
    [InlineData("s3rd shift is alone", null, "s3rd shift is alone", false)]
    [InlineData("s3 مرحبا 🚢", 3, "مرحبا 🚢", false)]
    public void A_line_says_who_what_and_whether_it_gets_in_the_way(string typed, int? speaker, string text, bool isObstacle)
    {
        var line = NoteLine.TryParse(typed)!;

        (line.Speaker, line.Text, line.IsObstacle).ShouldBe((speaker, text, isObstacle));
    }

    [Fact]
    public void Words_after_a_hash_are_tags_wherever_they_stand()
    {
        var line = NoteLine.TryParse("s1 #Delay nobody tells us #boards #delay #größe at gate #4")!;

        line.Text.ShouldBe("nobody tells us at gate");
        line.Tags.ShouldBe(["delay", "boards", "größe", "4"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \t ")]
    [InlineData("s3")]
    [InlineData("s3 !")]
    [InlineData("#only #tags")]
    [InlineData("six #a #b #c #d #e #f")]
    [InlineData("\0")]
    public void A_line_that_says_nothing_or_too_much_is_none(string? typed) => NoteLine.TryParse(typed).ShouldBeNull();

    [Fact]
    [Trait("Catalog", "C8")]
    public void A_long_line_is_none_and_takes_no_time()
    {
        NoteLine.TryParse(new string('x', NoteLine.MaxLength + 1)).ShouldBeNull();
        NoteLine.TryParse(string.Concat(Enumerable.Repeat("#a", 50_000))).ShouldBeNull();
    }
}
