using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Gather;

public class TurnoutForecastTests
{
    private static readonly DateTimeOffset s_opened = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Without_an_end_nothing_is_foretold()
    {
        var survey = Open(days: null);

        TurnoutForecast.Of(survey, Counted(survey, [40, 60, 70, 75]), 240, s_opened.AddDays(4)).ShouldBeNull();
    }

    [Fact]
    public void Two_counts_are_too_few()
    {
        var survey = Open(days: 14);

        TurnoutForecast.Of(survey, Counted(survey, [40, 60]), 240, s_opened.AddDays(2)).ShouldBeNull();
    }

    [Fact]
    public void A_range_that_holds_half_of_all_people_is_too_wide_to_tell()
    {
        var survey = Open(days: 60);

        TurnoutForecast.Of(survey, Counted(survey, [5, 10, 15]), 240, s_opened.AddDays(3)).ShouldBeNull();
    }

    [Fact]
    public void A_course_that_fades_ends_a_little_above_where_it_is()
    {
        var survey = Open(days: 10);

        var forecast = TurnoutForecast.Of(survey, Counted(survey, [80, 120, 140, 150, 155]), 240, s_opened.AddDays(5)).ShouldNotBeNull();

        forecast.Likely.ShouldBeInRange(156, 172);
        forecast.Low.ShouldBeGreaterThanOrEqualTo(155);
        forecast.High.ShouldBeLessThan(200);
    }

    [Fact]
    public void A_steady_course_goes_on()
    {
        var survey = Open(days: 10);

        var forecast = TurnoutForecast
            .Of(survey, Counted(survey, [100, 200, 300, 400, 500, 600]), 2000, s_opened.AddDays(6))
            .ShouldNotBeNull();

        forecast.High.ShouldBeGreaterThanOrEqualTo(1000);
        forecast.Low.ShouldBeLessThan(1000);
    }

    [Fact]
    public void Nobody_foretells_more_than_everybody()
    {
        var survey = Open(days: 20);

        TurnoutForecast.Of(survey, Counted(survey, [60, 120, 180, 230]), 240, s_opened.AddDays(4))!.High.ShouldBeLessThanOrEqualTo(240);
    }

    [Fact]
    [Trait("Catalog", "F10")]
    public void It_follows_from_what_was_told_and_not_from_the_exact_counts()
    {
        var survey = Open(days: 10);

        var forecasts = new[] { 0, 1, 4 }.Select(more =>
            TurnoutForecast.Of(survey, Counted(survey, [80 + more, 120 + more, 140 + more, 150 + more]), 240, s_opened.AddDays(4))
        );

        forecasts.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void The_range_holds_what_came_nine_times_in_ten_and_more_over_invented_surveys()
    {
        var chance = new Random(20260302);
        var (told, held) = (0, 0);
        for (var run = 0; run < 400; run++)
        {
            var (people, rate, reach) = (chance.Next(150, 2000), 0.05 + 0.6 * chance.NextDouble(), 0.4 + 0.5 * chance.NextDouble());
            // Each person who answers at all does so after a time of their own.
            var times = Enumerable
                .Range(0, people)
                .Where(_ => chance.NextDouble() < reach)
                .Select(_ => -Math.Log(1 - chance.NextDouble()) / rate)
                .ToList();
            var (now, end) = (chance.Next(3, 9), 14);
            var survey = Open(end);
            var counts = Counted(survey, [.. Enumerable.Range(1, now).Select(day => times.Count(t => t <= day))]);
            if (TurnoutForecast.Of(survey, counts, people, s_opened.AddDays(now)) is not { } forecast)
                continue;
            told++;
            var came = times.Count(t => t <= end);
            held += forecast.Low <= came && came <= forecast.High ? 1 : 0;
        }

        told.ShouldBeGreaterThan(200);
        (held / (double)told).ShouldBeGreaterThan(.9);
    }

    private static Survey Open(int? days)
    {
        var survey = new Survey(Guid.NewGuid(), "Your best day", SmallestGroup.AtLeast(5), s_opened);
        survey.Ask(QuestionBank.ThinkOf);
        if (days is { } end)
            survey.CloseBy(new Deadline(s_opened.AddDays(end), "UTC", Reminds: false), s_opened).ShouldBe(DeadlineOutcome.Set);
        survey.Open(s_opened);
        return survey;
    }

    // As the daily count would have them: only where enough new ones came.
    private static List<TurnoutStep> Counted(Survey survey, int[] received)
    {
        var units = UnitTree.Of(Array.Empty<(Guid, Guid?)>());
        var counts = new List<Turnout>();
        foreach (var (day, all) in received.Index())
        {
            Tally[] answers = [new(null, Level.Frontline, all)];
            if (
                Turnout.Count(survey, counts.LastOrDefault(), (units, answers, new Dictionary<Cut, int>()), s_opened.AddDays(day + 1)) is
                { } count
            )
                counts.Add(count);
        }
        return [.. counts.Select(count => new TurnoutStep(count.At, count.Told))];
    }
}
