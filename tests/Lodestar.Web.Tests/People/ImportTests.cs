using System.Net;
using System.Text;
using Lodestar.Core.Organizations;
using Lodestar.Web.Documents.Tables;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.People;

public class ImportTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_list_shows_what_would_change_before_anything_does()
    {
        var preview = await UploadAsync("Name;Unit;Level\nAna Silva;Onboard / Alba;Manager\nRui Melo;Terminals;Frontline\n");

        preview.All(".figures dd").ShouldBe(["2", "0", "0", "0"]);
        preview.Text.ShouldContain("semicolon");
        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task An_import_adds_the_people_and_their_units()
    {
        var result = await ImportAsync(
            await UploadAsync("Name;Unit;Level\nAna Silva;Onboard / Alba;Manager\nRui Melo;Terminals;Frontline\n")
        );

        result.Text.ShouldContain("The list is imported");
        result.All(".figures dd").ShouldBe(["2", "0", "0", "0"]);
        var ana = await PersonAsync("Ana Silva");
        ana.Level.ShouldBe(Level.Manager);
        var units = new OrgTree(await _app.ReadAsync(db => db.Units.ToListAsync()));
        units.PathOf(ana.UnitId).ToString().ShouldBe("Onboard / Alba");
    }

    [Fact]
    public async Task Importing_again_updates_and_doubles_nobody()
    {
        await ImportAsync(await UploadAsync("Employee number,Name,Email\n7,Ana Silva,ana@x.example\n8,Rui Melo,rui@x.example\n"));

        var again = await ImportAsync(await UploadAsync("Employee number,Name,Email\n7,Ana Costa,\n8,Rui Melo,rui@x.example\n9,Lena,\n"));

        again.All(".figures dd").ShouldBe(["1", "1", "1", "0"]);
        (await CountAsync()).ShouldBe(3);
        var ana = await PersonAsync("Ana Costa");
        ana.Email.ShouldBe("ana@x.example"); // an empty cell takes nothing away
    }

    [Fact]
    public async Task Northquays_240_people_come_in_with_three_rows_that_say_what_to_do()
    {
        var preview = await UploadAsync(NorthquayList.WithThreeBadRows());

        preview.All(".figures dd").ShouldBe(["237", "0", "0", "3"]);
        preview.Text.ShouldContain("“admiral” is not a level. Write Frontline, Manager or Executive.");
        preview.Text.ShouldContain("“tomasz at northquay” is not an email address.");
        preview.Text.ShouldContain("Line 100 has the employee number NQ-099 too.");

        (await ImportAsync(preview)).All(".figures dd").ShouldBe(["237", "0", "0", "3"]);
        (await CountAsync()).ShouldBe(237);

        var corrected = await ImportAsync(await UploadAsync(NorthquayList.Whole()));
        corrected.All(".figures dd").ShouldBe(["3", "0", "237", "0"]);
        var units = await _app.As(Cast.Tomasz).OpenAsync("/people/units");
        units.Text.ShouldContain("Onboard 84 people");
        units.Text.ShouldContain("Night Desk 4 people");
    }

    [Fact]
    [Trait("Catalog", "C3")]
    public async Task Rows_that_stayed_out_come_back_as_a_file_that_runs_nothing()
    {
        var preview = await UploadAsync("Name,Level\n=HYPERLINK(\"http://x\"),admiral\nAna,Manager\n");

        var file = await _app.As(Cast.Tomasz).GetAsync(preview.Path + "/rejected.csv", TestContext.Current.CancellationToken);

        var text = await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldContain("'=HYPERLINK");
        text.ShouldContain("admiral");
        text.ShouldNotContain("Ana,Manager");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Fact]
    public async Task A_row_without_a_name_stays_out_and_says_so()
    {
        var preview = await UploadAsync("Name;Unit\n;Terminals\nRui Melo;Terminals\n");

        preview.All(".figures dd").ShouldBe(["1", "0", "0", "1"]);
        preview.Text.ShouldContain("The name is missing. Write one.");
    }

    [Fact]
    public async Task Columns_that_were_not_understood_can_be_chosen()
    {
        var preview = await UploadAsync("Wer;Wo\nAna Silva;Alba\n");
        preview.Text.ShouldContain("Which column holds the name?");

        preview = await preview.SubmitAsync(
            "form:has(select[name='Form.Columns[0]'])",
            ("Form.Columns[0]", "Name"),
            ("Form.Columns[1]", "Unit")
        );

        preview.All(".figures dd").ShouldBe(["1", "0", "0", "0"]);
    }

    [Fact]
    public async Task A_wrong_guess_at_the_separator_can_be_corrected()
    {
        var preview = await UploadAsync("Name,Unit;x\nSilva, Ana;1\n");

        preview = await preview.SubmitAsync("form:has(select[name='Form.Separator'])", ("Form.Separator", ";"));

        preview.All("thead th").ShouldBe(["Name,Unit", "x"]);
    }

    [Fact]
    public async Task People_who_are_not_listed_leave_only_when_somebody_says_so()
    {
        await ImportAsync(await UploadAsync("Number,Name\n1,Ana\n2,Rui\n"));

        var kept = await UploadAsync("Number,Name\n1,Ana\n3,Lena\n");
        kept.Text.ShouldContain("1 person of the directory is not on the list and stays as before.");
        await ImportAsync(kept);
        (await CountAsync()).ShouldBe(3);

        var result = await ImportAsync(await UploadAsync("Number,Name\n1,Ana\n3,Lena\n"), ("Form.MarksMissing", "true"));
        result.Text.ShouldContain("1 person who was not on the list has left.");
        (await CountAsync()).ShouldBe(2);

        await ImportAsync(await UploadAsync("Number,Name\n2,Rui\n"));
        (await CountAsync()).ShouldBe(3); // back again, not doubled
    }

    [Fact]
    public async Task Nobody_can_be_taken_to_have_left_while_rows_stay_out()
    {
        await ImportAsync(await UploadAsync("Number,Name,Level\n1,Ana,Manager\n"));

        var preview = await UploadAsync("Number,Name,Level\n1,Ana,admiral\n2,Rui,Manager\n");

        preview.Document.QuerySelector("input[name='Form.MarksMissing']").ShouldBeNull();
    }

    [Theory]
    [InlineData("people.csv", "%PDF-1.7\n1 0 obj", "This file is not a table.")]
    [InlineData("people.csv", "", "This file is empty.")]
    [InlineData("people.xlsx", "PK\u0003\u0004 not really", "This workbook is damaged.")]
    public async Task What_is_no_list_gets_a_sentence_and_changes_nothing(string name, string content, string sentence)
    {
        var page = await UploadAsync(content, name);

        page.Path.ShouldBe("/people/import");
        page.Text.ShouldContain(sentence);
    }

    [Fact]
    public async Task Only_a_header_is_a_list_with_nobody_on_it() =>
        (await UploadAsync("Name,Unit\n")).Text.ShouldContain("There is nobody on this list");

    [Fact]
    [Trait("Catalog", "H1")]
    public async Task Fifty_megabytes_get_a_sentence()
    {
        var page = await UploadAsync(new string('x', (int)TableLimits.MaxBytes + 100_000));

        page.Text.ShouldContain("This file is larger than 50 MB.");
    }

    [Fact]
    [Trait("Catalog", "C1")]
    [Trait("Catalog", "C6")]
    public async Task Names_of_any_script_come_in_whole_and_do_nothing()
    {
        var preview = await UploadAsync(
            "Name,Unit\n<script>alert(1)</script>,<img src=x onerror=alert(1)>\nليلى حداد,🚢 Alba\nZażółć Gęślą,\n"
        );

        preview.Document.QuerySelectorAll("main script, main img").ShouldBeEmpty();
        await ImportAsync(preview);
        var list = await _app.As(Cast.Tomasz).OpenAsync("/people");
        list.Document.QuerySelectorAll("main script, main img").ShouldBeEmpty();
        list.Text.ShouldContain("ليلى حداد");
        list.Text.ShouldContain("🚢 Alba");
    }

    [Fact]
    [Trait("Catalog", "T22")]
    public async Task An_import_that_was_cut_off_goes_on_and_counts_nobody_twice()
    {
        var preview = await UploadAsync(NorthquayList.Many(1200));
        await preview.SubmitAsync("form[action*='handler=Import']");
        await InterruptedImport.RunAsync(_app, afterBatches: 1);
        (await CountAsync()).ShouldBe(500);

        await _app.RunJobsAsync();

        (await CountAsync()).ShouldBe(1200);
        (await _app.As(Cast.Tomasz).OpenAsync(preview.Path)).All(".figures dd").ShouldBe(["1,200", "0", "0", "0"]);
    }

    [Fact]
    [Trait("Catalog", "A4")]
    public async Task A_list_is_seen_by_whoever_uploaded_it_and_by_nobody_else()
    {
        var preview = await UploadAsync("Name\nAna\n");

        (await _app.As(Cast.Ines).OpenAsync(preview.Path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _app.As(Cast.Otto).OpenAsync(preview.Path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _app.As(Cast.Ines).OpenAsync(preview.Path + "/rejected.csv")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_list_is_forgotten_after_a_day()
    {
        var preview = await UploadAsync("Name\nAna\n");

        _app.Clock.Advance(TimeSpan.FromHours(25));
        await _app.RunJobsAsync();

        (await _app.As(Cast.Tomasz).OpenAsync(preview.Path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<WebPage> UploadAsync(string content, string name = "people.csv") => UploadAsync(Encoding.UTF8.GetBytes(content), name);

    private async Task<WebPage> UploadAsync(byte[] content, string name = "people.csv") =>
        await (await _app.As(Cast.Tomasz).OpenAsync("/people/import")).UploadAsync("main form", "Form.File", name, content);

    private async Task<WebPage> ImportAsync(WebPage preview, params (string Name, string Value)[] changes)
    {
        var running = await preview.SubmitAsync("form[action*='handler=Import']", changes);
        running.Text.ShouldContain("The import is running");
        await _app.RunJobsAsync();
        return await _app.As(Cast.Tomasz).OpenAsync(running.Path);
    }

    private Task<int> CountAsync() => _app.ReadAsync(db => db.People.CountAsync());

    private Task<Person> PersonAsync(string name) => _app.ReadAsync(db => db.People.SingleAsync(p => p.Name == name));
}
