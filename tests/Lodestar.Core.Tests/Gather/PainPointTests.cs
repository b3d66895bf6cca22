using Lodestar.Core.Gather;

namespace Lodestar.Core.Tests.Gather;

public class PainPointTests
{
    private static readonly DateTimeOffset Monday = DateTimeOffset.UnixEpoch;

    [Fact]
    public void It_weighs_more_the_more_often_and_the_worse_it_is_and_nothing_while_one_is_unknown()
    {
        var point = Point("Old scanners");

        point.Weigh(PainFrequency.Daily, PainSeverity.Stops);
        point.Weight.ShouldBe(12);
        point.Weigh(PainFrequency.Rarely, PainSeverity.Annoys);
        point.Weight.ShouldBe(1);
        point.Weigh(PainFrequency.Daily, null);
        point.Weight.ShouldBe(0);
    }

    [Fact]
    public void How_somebody_behaves_is_taken_as_a_cause_only_with_what_was_looked_at_first()
    {
        var point = Point("Rude at the gate");

        point.Explain(PainCause.Conduct, " ").ShouldBeFalse();
        point.Cause.ShouldBeNull();
        point.Explain(PainCause.Conduct, "Roster, tools and training are fine").ShouldBeTrue();
        point.Explain(PainCause.Rules, null).ShouldBeTrue();
    }

    [Fact]
    public void Who_gets_it_works_on_it()
    {
        var point = Point("Old scanners");

        point.Entrust(Guid.NewGuid(), new DateOnly(1970, 2, 1));

        point.Status.ShouldBe(PainStatus.UnderWay);
        point.Entrust(null, null);
        point.Reopen();
        point.Status.ShouldBe(PainStatus.Open);
    }

    [Fact]
    public void It_stays_as_it_is_only_once_people_were_told_why()
    {
        var point = Point("Freight boards first");

        point.Become(PainStatus.Stays, Monday).ShouldBeFalse();
        point.Reply(Reply("Freight keeps the islands fed."), Monday).ShouldBeTrue();
        point.Become(PainStatus.Stays, Monday).ShouldBeTrue();
        point.TakeReplyBack();
        point.Status.ShouldBe(PainStatus.Open);
    }

    [Fact]
    public void What_is_personal_is_never_answered_in_public_and_what_is_answered_does_not_become_personal()
    {
        var (personal, open) = (Point("A sick child at home"), Point("Old scanners"));
        personal.Hide().ShouldBeTrue();
        open.Reply(Reply("They go."), Monday);

        personal.IsShared.ShouldBeFalse();
        personal.Reply(Reply("Take a day."), Monday).ShouldBeFalse();
        open.Hide().ShouldBeFalse();
        open.IsPrivate.ShouldBeFalse();
    }

    [Fact]
    public void Two_points_become_one_without_a_circle_and_part_again()
    {
        var (first, second, third) = (Point("Scanners"), Point("Old scanners"), Point("Slow scanners"));

        first.MergeInto(first).ShouldBeFalse();
        first.MergeInto(second).ShouldBeTrue();
        second.MergeInto(first).ShouldBeFalse();
        third.MergeInto(first).ShouldBeFalse();
        third.MergeInto(second).ShouldBeTrue();
        first.IsShared.ShouldBeFalse();
        first.Part();
        first.IsShared.ShouldBeTrue();
    }

    [Fact]
    public void A_personal_point_does_not_hide_behind_one_that_others_see()
    {
        var (personal, open) = (Point("A sick child at home"), Point("Double shifts"));
        personal.Hide();

        personal.MergeInto(open).ShouldBeFalse();
        open.MergeInto(personal).ShouldBeFalse();
    }

    [Fact]
    public void Whoever_spoke_up_gets_a_word_within_thirty_days()
    {
        var clock = new AnswerClock(Monday);

        clock.Left(Monday.AddDays(12)).ShouldBe(18);
        clock.IsOverdue(Monday.AddDays(30)).ShouldBeFalse();
        clock.IsOverdue(Monday.AddDays(31)).ShouldBeTrue();
        (clock.Waited(Monday.AddDays(31)), clock.Left(Monday.AddDays(31))).ShouldBe((31, 0));
    }

    [Fact]
    public void It_stands_under_one_of_the_six_kinds_or_under_one_of_their_own()
    {
        var tide = new OwnCategory(Guid.NewGuid(), "Weather  and tide");
        var point = Point("No sailing at low tide");

        point.File(tide);
        (point.Category, point.OwnCategoryId).ShouldBe((null, tide.Id));
        point.File(PainCategory.Products);
        (point.Category, point.OwnCategoryId).ShouldBe((PainCategory.Products, null));
        tide.Name.ShouldBe("Weather and tide");
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(" \u200b ", false)]
    [InlineData("We hear you.", true)]
    public void An_answer_in_public_says_something(string answer, bool holds) =>
        (PublicReply.TryParse(answer, null) is not null).ShouldBe(holds);

    [Fact]
    public void An_answer_nobody_would_read_is_refused() => PublicReply.TryParse(new string('a', 601), null).ShouldBeNull();

    private static PublicReply Reply(string answer) => PublicReply.TryParse(answer, null)!;

    private static PainPoint Point(string text) => new(Guid.Empty, text, PainCategory.Products, Monday);
}
