using Lodestar.Core.Gather;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Cuts;

/// <summary>Site and length of service: declared before a survey opens, told to those who answer, shown as far as nobody is given away.</summary>
public sealed class CutsTests : CutsPages
{
    [Fact]
    [Trait("Catalog", "F5")]
    public async Task Before_it_opens_the_page_says_what_further_cuts_would_hide()
    {
        await StaffAsync();
        var survey = await DraftAsync();

        var page = await App.As(Cast.Mara)
            .PostAsync(
                $"{survey}/cuts?handler=look",
                $"{survey}/cuts",
                ("Form.BySite", "true"),
                ("Form.ByTenure", "true"),
                ("Form.Bounds", "1, 3, 10")
            );

        page.Text.ShouldContain("Each further cut hides more.");
        // Of the fifteen on the quays twelve are at Saltmarsh: the three of the lighthouse would come out by subtraction.
        page.All("main tbody tr").ShouldContain("Saltmarsh12 hidden");
        page.All("main tbody tr").ShouldContain("Harbor House20 shown");
        page.All("main tbody tr").ShouldContain("under 1 yearfewer than 5 hidden");
        page.Text.ShouldContain("1 site has too few people to be listed.");
        page.Text.ShouldContain("3 people are counted without a site.");
        (await SurveyAsync()).Cuts.ShouldBe(SurveyCuts.None);
    }

    [Fact]
    public async Task What_was_looked_at_is_kept_by_the_button_that_keeps_it()
    {
        await StaffAsync();
        var survey = await DraftAsync();
        var looked = await App.As(Cast.Mara)
            .PostAsync($"{survey}/cuts?handler=look", $"{survey}/cuts", ("Form.BySite", "true"), ("Form.Bounds", "1, 3, 10"));

        await looked.PressAsync("Keep this");

        (await SurveyAsync()).Cuts.BySite.ShouldBeTrue();
    }

    [Fact]
    public async Task Years_that_make_no_bands_are_refused_and_stay_in_the_field()
    {
        var survey = await DraftAsync();

        var page = await App.As(Cast.Mara).SubmitAsync($"{survey}/cuts", ("Form.ByTenure", "true"), ("Form.Bounds", "1, three"));

        page.Text.ShouldContain("Write one to 5 whole numbers of years");
        page.Find("#Form_Bounds").GetAttribute("value").ShouldBe("1, three");
        (await SurveyAsync()).Cuts.ShouldBe(SurveyCuts.None);
    }

    [Fact]
    [Trait("Catalog", "F8")]
    [Trait("Catalog", "F9")]
    public async Task Opening_lists_the_sites_and_writes_down_where_everybody_stands()
    {
        var crew = await StaffAsync();
        await OpenAsync(await DraftAsync());
        await App.ChangeAsync(async db =>
            (await db.People.SingleAsync(p => p.Id == crew[0].Id)).Become(new("Moved") { Site = "Harbor House" }, Office.Id)
        );

        var survey = await SurveyAsync();
        survey.Cuts.Sites.ShouldBe(["Harbor House", "Saltmarsh"]);
        var asked = await App.ReadAsync(db => db.Invitees.Where(i => i.SurveyId == survey.Id).ToListAsync());
        asked.Single(i => i.PersonId == crew[0].Id).Site.ShouldBe(2);
        asked.CountBy(i => i.Site ?? 0).Select(c => (c.Key, c.Value)).ShouldBe([(0, 3), (1, 20), (2, 12)], ignoreOrder: true);
        asked
            .CountBy(i => i.Tenure ?? 0)
            .Select(c => (c.Key, c.Value))
            .ShouldBe([(0, 1), (1, 3), (2, 6), (3, 15), (4, 10)], ignoreOrder: true);
        (await App.As(Cast.Mara).OpenAsync($"/gather/surveys/{survey.Id}/cuts")).Text.ShouldContain("Fixed when it opened");
        await App.As(Cast.Mara).PostAsync($"/gather/surveys/{survey.Id}/cuts", $"/gather/surveys/{survey.Id}", ("Form.BySite", "false"));
        (await SurveyAsync()).Cuts.BySite.ShouldBeTrue();
    }

    [Fact]
    [Trait("Catalog", "F1")]
    public async Task By_the_open_link_people_choose_and_may_rather_not_say()
    {
        await StaffAsync();
        await OpenAsync(await DraftAsync());
        var survey = await SurveyAsync();
        var page = await App.Visitor().OpenAsync($"/s/{survey.Code}");

        page.All("#site option").ShouldBe(["Another one, or rather not say", "Harbor House", "Saltmarsh"]);
        page.All("#tenure option").ShouldBe(["Rather not say", "under 1 year", "1 to 3 years", "3 to 10 years", "10 years or more"]);
        await page.SubmitAsync([.. Said("Calm crossings"), ("Form.Site", "2"), ("Form.Tenure", "4")]);
        await (await App.Visitor().OpenAsync($"/s/{survey.Code}")).SubmitAsync(Said("Clear words"));
        await (await App.Visitor().OpenAsync($"/s/{survey.Code}")).SubmitAsync([
            .. Said("Fast boarding"),
            ("Form.Site", "39"),
            ("Form.Tenure", "-1"),
        ]);

        var stored = await App.ReadAsync(db =>
            db.Responses.Where(r => r.SurveyId == survey.Id).Select(r => new { r.Site, r.Tenure }).ToListAsync()
        );
        stored.Select(s => (s.Site, s.Tenure)).ShouldBe([(2, 4), (null, null), (null, null)], ignoreOrder: true);
    }

    [Fact]
    [Trait("Catalog", "F1")]
    public async Task The_promise_and_the_stored_form_name_the_further_cuts_only_where_they_are_asked()
    {
        await StaffAsync();
        await OpenAsync(await DraftAsync());
        var survey = await SurveyAsync();

        (await App.Visitor().OpenAsync($"/s/{survey.Code}/promise")).Text.ShouldContain(
            "how long you have been here, as one of 4 bands and no date"
        );
        var page = await App.Visitor().OpenAsync($"/s/{survey.Code}");
        page.Text.ShouldContain("Your site");
        var review = await App.Visitor()
            .PostAsync(
                $"/s/{survey.Code}?handler=review",
                $"/s/{survey.Code}",
                [
                    .. Said("Calm crossings"),
                    ("Form.Answers[0].QuestionId", survey.Questions[0].Id.ToString()),
                    ("Form.Site", "2"),
                    ("Form.Tenure", "4"),
                ]
            );
        review.Text.ShouldContain("your site, as a number in the survey’s list");
        review.Text.ShouldContain("Saltmarsh");
        var plain = await Scene.OpenAsync(App);
        (await App.Visitor().OpenAsync($"{plain.Link}/promise")).Text.ShouldNotContain("bands");
        (await App.Visitor().OpenAsync(plain.Link)).Text.ShouldNotContain("At which site?");
    }

    [Theory]
    [Trait("Catalog", "F1")]
    [InlineData("Site", 41)]
    [InlineData("Site", 0)]
    [InlineData("Tenure", 7)]
    public async Task The_database_itself_refuses_a_number_that_stands_for_no_group(string column, int number)
    {
        var scene = await Scene.OpenAsync(App);
        await (await App.Visitor().OpenAsync(scene.Link)).SubmitAsync(scene.Fields("Calm"));

        await Should.ThrowAsync<System.Data.Common.DbException>(() =>
            App.ReadAsync(db =>
                column == "Site"
                    ? db.Database.ExecuteSqlAsync($"UPDATE \"Responses\" SET \"Site\" = {number}")
                    : db.Database.ExecuteSqlAsync($"UPDATE \"Responses\" SET \"Tenure\" = {number}")
            )
        );
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task Once_closed_sites_and_lengths_of_service_show_as_far_as_they_open_nothing()
    {
        await StaffAsync();
        await OpenAsync(await DraftAsync());
        var survey = await SurveyAsync();
        await AnswerAsync(survey, Quay, 10, site: 2, band: 3);
        await AnswerAsync(survey, Quay, 6, site: 1, band: 3);
        await AnswerAsync(survey, Office, 9, site: 1, band: 4);
        await AnswerAsync(survey, Office, 5, site: 2, band: 4);
        await App.As(Cast.Mara).PostAsync($"/gather/surveys/{survey.Id}/closure", $"/gather/surveys/{survey.Id}");

        var page = await App.As(Cast.Mara).OpenAsync($"/gather/surveys/{survey.Id}/participation");

        page.All("table.reach tbody tr").ShouldContain(row => row.StartsWith("Harbor House 75% 15 of 20"));
        page.All("table.reach tbody tr").ShouldContain("Saltmarsh 15more than the directory knows");
        page.All("table.reach tbody tr").ShouldContain("under 1 year not shown");
        page.All("table.reach tbody tr").ShouldContain("10 years or more 14more than the directory knows");
    }

    [Fact]
    public async Task A_file_of_answers_brings_sites_and_lengths_of_service_however_they_are_written()
    {
        await StaffAsync();
        await OpenAsync(await DraftAsync());
        var survey = await SurveyAsync();
        const string file = """
            Answer,Department,Site,Years of service
            Calm,Quays,saltmarsh,under 1 year
            Clear,Quays,Harbor House,4.5
            Fast,Offices,Atlantis,10 years or more
            Kind,Offices,Harbor House,2027-03-12
            Safe,Offices,,soon
            Warm,Offices,Saltmarsh,1-3
            """;

        var look = await (await App.As(Cast.Mara).OpenAsync($"/gather/surveys/{survey.Id}/import")).UploadAsync(
            "main form[method=post]",
            "Table",
            "answers.csv",
            System.Text.Encoding.UTF8.GetBytes(file)
        );
        look.Text.ShouldContain("“Atlantis” is no site of this survey; 1 answers come without one.");
        look.Text.ShouldContain("“soon” is no length of service; 1 answers come without one.");
        await look.PressAsync("Take them in");

        var stored = await App.ReadAsync(db =>
            db.Responses.AsNoTracking().Include(r => r.Answers).Where(r => r.SurveyId == survey.Id).ToListAsync()
        );
        stored
            .Select(r => (r.Answers[0].Text, r.Site, r.Tenure))
            .ShouldBe(
                [("Calm", 2, 1), ("Clear", 1, 3), ("Fast", null, 4), ("Kind", 1, 3), ("Safe", null, null), ("Warm", 2, 2)],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task Each_site_has_a_poster_whose_code_chooses_it_where_the_survey_counts_by_site()
    {
        await StaffAsync();
        await OpenAsync(await DraftAsync());
        var survey = await SurveyAsync();

        var posters = await App.As(Cast.Mara).OpenAsync($"/gather/surveys/{survey.Id}/posters?by=site");

        posters.Document.QuerySelectorAll("section.paper.a4 svg").Length.ShouldBe(3); // the lighthouse as well: people pass there
        posters.Text.ShouldContain("3 sheets");
        posters.Text.ShouldContain("Saltmarsh");
        (await App.Visitor().OpenAsync($"/s/{survey.Code}?site=2")).Find("#site option[selected]").TextContent.ShouldBe("Saltmarsh");
        (await App.Visitor().OpenAsync($"/s/{survey.Code}?site=77")).Document.QuerySelector("#site option[selected]").ShouldBeNull();
    }
}
