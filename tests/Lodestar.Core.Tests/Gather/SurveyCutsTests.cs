using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Gather;

public class SurveyCutsTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly SurveyCuts s_cuts = SurveyCuts.TryOf(bySite: true, [10, 1, 3])!.At(["Harbor House", "Quay  1", "Quay 1"]);

    [Fact]
    public void Bounds_rise_and_each_stands_once()
    {
        s_cuts.Bounds.ShouldBe([1, 3, 10]);
        SurveyCuts.TryOf(bySite: false, [3, 3]).ShouldBeNull();
        SurveyCuts.TryOf(bySite: false, [0, 3]).ShouldBeNull();
        SurveyCuts.TryOf(bySite: false, [1, 51]).ShouldBeNull();
        SurveyCuts.TryOf(bySite: false, [1, 2, 3, 4, 5, 6]).ShouldBeNull();
        SurveyCuts.TryOf(bySite: false, []).ShouldBe(SurveyCuts.None);
    }

    [Theory]
    [InlineData("2026-03-03", 1)]
    [InlineData("2025-03-02", 2)]
    [InlineData("2023-03-03", 2)]
    [InlineData("2023-03-02", 3)]
    [InlineData("2016-03-02", 4)]
    [InlineData("1971-01-01", 4)]
    public void A_band_is_reached_on_the_day_its_years_are_full(string hired, int band) =>
        s_cuts.BandOf(DateOnly.ParseExact(hired, "yyyy-MM-dd", null), new DateOnly(2026, 3, 2)).ShouldBe(band);

    [Fact]
    public void A_site_is_known_by_its_number_however_it_is_written()
    {
        s_cuts.Sites.ShouldBe(["Harbor House", "Quay 1"]);
        s_cuts.SiteOf(" harbor house ").ShouldBe(1);
        s_cuts.SiteOf("Lighthouse").ShouldBeNull();
        s_cuts.SiteOf(null).ShouldBeNull();
    }

    [Fact]
    [Trait("Catalog", "F1")]
    public void An_answer_keeps_numbers_of_declared_lists_and_nothing_else()
    {
        var survey = Survey(s_cuts);

        (Take(survey, 2, 4).Site, Take(survey, 2, 4).Tenure).ShouldBe((2, 4));
        (Take(survey, 3, 5).Site, Take(survey, 3, 5).Tenure).ShouldBe((null, null));
        (Take(survey, -1, 0).Site, Take(survey, -1, 0).Tenure).ShouldBe((null, null));
        var plain = Take(Survey(SurveyCuts.None), 1, 1);
        (plain.Site, plain.Tenure).ShouldBe((null, null));
    }

    [Fact]
    [Trait("Catalog", "F8")]
    public void What_is_told_apart_is_fixed_by_opening_and_a_copy_takes_it_along_without_the_sites()
    {
        var survey = Survey(s_cuts);

        survey.Cut(SurveyCuts.None).ShouldBe(AddressOutcome.AlreadyOpened);
        survey.Cuts.ShouldBe(s_cuts);
        var copy = survey.Copy("Again", s_now);
        (copy.Cuts.BySite, copy.Cuts.Bounds.Length, copy.Cuts.Sites.Length).ShouldBe((true, 3, 0));
    }

    private static Response Take(Survey survey, int site, int tenure)
    {
        SubmittedAnswer[] said = [new(survey.Questions[0].Id, "Calm crossings")];
        return survey.Receive(new Submission(null, null, "en", said) { Site = site, Tenure = tenure }).Response.ShouldNotBeNull();
    }

    private static Survey Survey(SurveyCuts cuts)
    {
        var survey = new Survey(Guid.NewGuid(), "Your best day", default(SmallestGroup), s_now);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Cut(cuts);
        survey.Open(s_now);
        return survey;
    }
}
