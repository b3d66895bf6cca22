using Lodestar.Core.Write;
using Lodestar.Core.Write.Trails;
using Lodestar.Text.Statements;

namespace Lodestar.Core.Tests.Write;

public class WordTrailTests
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly Guid Ana = Guid.CreateVersion7();
    private static readonly Guid Ben = Guid.CreateVersion7();

    [Fact]
    public void A_word_knows_the_version_that_brought_it_in_who_and_why()
    {
        var draft = Written(
            "Deliver efficient crossings",
            "Make every crossing calm",
            "Make every crossing quick",
            "Make it a calm crossing"
        );

        var trail = Trail("calm", draft);

        trail.Steps.Select(s => (s.Version.Number, s.Came)).ShouldBe([(2, true), (3, false), (4, true)]);
        trail.Steps[0].Version.Reason.ShouldBe("why 2");
        trail.Steps[0].Version.AuthorId.ShouldBe(Ben);
    }

    [Fact]
    public void A_word_in_another_form_is_the_same_word() =>
        Trail("crossing,", Written("Deliver efficient crossings", "Make every crossing calm"))
            .Steps.ShouldHaveSingleItem()
            .Version.Number.ShouldBe(1);

    [Fact]
    public void Candidates_that_had_the_word_or_its_kin_stand_by_their_votes()
    {
        TrailCandidate[] candidates =
        [
            new(Guid.NewGuid(), "A relaxed way home", 2),
            new(Guid.NewGuid(), "Calm on every sea", 5),
            new(Guid.NewGuid(), "Boats on time", 9),
        ];

        var trail = WordTrail.Of("calm", Written("Calm").Versions, [], candidates, WordKinship.ByStems);

        trail.Candidates.Select(c => c.Votes).ShouldBe([5, 2]);
    }

    [Theory]
    [InlineData(0, 0, "one word")]
    [InlineData(1, 2, "two")]
    public void A_comment_keeps_the_words_it_is_about(int first, int last, string text)
    {
        var comment = WordComment.On(Written("Calm and clear").Latest, (first, last), $" {text} ", Ana, Moment)!;

        comment.Text.ShouldBe(text);
        comment.WordsOf(VisionText.TryParse("Calm and clear")!).ShouldBe(first == 0 ? "Calm" : "and clear");
    }

    [Theory]
    [InlineData(-1, 0, "x")]
    [InlineData(2, 1, "x")]
    [InlineData(0, 3, "x")]
    [InlineData(0, 0, "  ")]
    public void A_comment_on_words_that_are_not_there_or_without_words_is_none(int first, int last, string text) =>
        WordComment.On(Written("Calm and clear").Latest, (first, last), text, Ana, Moment).ShouldBeNull();

    [Fact]
    public void Who_settled_a_comment_first_stays_named_until_it_is_opened_again()
    {
        var comment = WordComment.On(Written("Calm and clear").Latest, (0, 0), "why?", Ana, Moment)!;

        comment.Resolve(Ben, Moment);
        comment.Resolve(Ana, Moment.AddDays(1));
        (comment.ResolvedBy, comment.ResolvedAt).ShouldBe((Ben, Moment));

        comment.Reopen();
        comment.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void A_version_keeps_where_it_came_from()
    {
        var candidate = Guid.CreateVersion7();
        var draft = Draft.Start(Guid.CreateVersion7(), VisionText.TryParse("Calm")!, Ana, Moment, Origin.Candidate(candidate));
        draft.Save(VisionText.TryParse("Calm and clear")!, "clear was said", 1, Ana, Moment);

        draft.Numbered(1)!.Origin.ShouldBe(Origin.Candidate(candidate));
        draft.Latest.Origin.ShouldBe(Origin.Typed);
    }

    private static WordTrail Trail(string word, Draft draft) => WordTrail.Of(word, draft.Versions, [], [], WordKinship.ByStems);

    private static Draft Written(params string[] texts)
    {
        var draft = Draft.Start(Guid.CreateVersion7(), VisionText.TryParse(texts[0])!, Ana, Moment);
        foreach (var text in texts[1..])
            draft
                .Save(VisionText.TryParse(text)!, $"why {draft.Latest.Number + 1}", draft.Latest.Number, Ben, Moment)
                .ShouldBe(SaveOutcome.Saved);
        return draft;
    }
}
