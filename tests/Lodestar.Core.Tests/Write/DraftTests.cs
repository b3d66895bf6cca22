using Lodestar.Core.Write;

namespace Lodestar.Core.Tests.Write;

public class DraftTests
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly Guid Ana = Guid.CreateVersion7();
    private static readonly Guid Ben = Guid.CreateVersion7();

    [Fact]
    public void A_new_wording_is_added_and_the_old_one_stays()
    {
        var draft = Start("Deliver efficient, seamless crossings");

        draft.Save(Text("Make every crossing seamless and clear"), "efficient is about us", 1, Ana, Moment).ShouldBe(SaveOutcome.Saved);

        draft
            .Versions.Select(v => v.Text.Value)
            .ShouldBe(["Deliver efficient, seamless crossings", "Make every crossing seamless and clear"]);
        draft.Latest.Number.ShouldBe(2);
        draft.Latest.Reason.ShouldBe("efficient is about us");
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public void A_writer_who_did_not_see_the_newest_version_overwrites_nobody()
    {
        var draft = Start("One");
        draft.Save(Text("Two"), "shorter", 1, Ana, Moment);

        draft.Save(Text("Three"), "louder", 1, Ben, Moment).ShouldBe(SaveOutcome.Stale);

        draft.Latest.Text.Value.ShouldBe("Two");
        draft.Latest.AuthorId.ShouldBe(Ana);
    }

    [Fact]
    public void Sending_the_same_form_twice_makes_one_version()
    {
        var draft = Start("One");
        draft.Save(Text("Two"), "shorter", 1, Ana, Moment);

        draft.Save(Text("Two"), "shorter", 1, Ana, Moment).ShouldBe(SaveOutcome.Unchanged);
        draft.Versions.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_change_without_a_reason_is_not_kept(string reason)
    {
        var draft = Start("One");

        draft.Save(Text("Two"), reason, 1, Ana, Moment).ShouldBe(SaveOutcome.NeedsReason);
        draft.Versions.Count.ShouldBe(1);
    }

    private static Draft Start(string text) => Draft.Start(Guid.CreateVersion7(), Text(text), Ana, Moment);

    private static VisionText Text(string text) => VisionText.TryParse(text)!;
}
