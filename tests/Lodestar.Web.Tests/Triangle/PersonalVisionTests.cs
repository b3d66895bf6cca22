using System.Net;
using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Lodestar.Web.Features.Triangle.Personal;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Triangle;

public class PersonalVisionTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private const string Mine = "/triangle/mine";

    [Fact, Trait("Catalog", "A4")]
    public async Task What_somebody_writes_for_themselves_is_on_no_page_of_anybody_else()
    {
        var lena = app.As(Cast.Lena);
        await WriteAsync(lena, "quokkas rest", "they wake up glad");
        (await lena.OpenAsync(Mine)).Text.ShouldContain("I am here to help quokkas rest so that they wake up glad.");

        foreach (var other in new[] { Cast.Ines, Cast.Tomasz, Cast.Mara, Cast.Otto })
        foreach (var (address, page) in await SiteMap.WalkAsync(app.As(other), "/", Mine, "/triangle/shared"))
            page.Html.ShouldNotContain("quokkas", customMessage: $"{other} at {address}");
        await app.As(Cast.Lena).PostAsync($"{Mine}?handler=Delete", Mine);
    }

    [Fact]
    public async Task Storage_itself_hands_nobody_what_is_somebody_elses()
    {
        await WriteAsync(app.As(Cast.Tomasz), "wombats dig", "they sleep dry");

        (await ReadAsAsync(Cast.Tomasz)).ShouldBe(["wombats dig"]);
        (await ReadAsAsync(Cast.Ines)).ShouldBeEmpty();
        (await app.ReadAsync(db => db.PersonalVisions.ToListAsync())).ShouldBeEmpty("a job reads nobody's own");

        await app.As(Cast.Tomasz).PostAsync($"{Mine}?handler=Delete", Mine);
        (await app.ReadAsync(db => db.PersonalVisions.IgnoreQueryFilters().CountAsync(v => v.Help == "wombats dig"))).ShouldBe(0);
    }

    [Fact]
    public async Task A_shared_sentence_shows_without_the_answers_and_goes_back_when_its_writer_says_so_or_writes_another()
    {
        var mara = app.As(Cast.Mara);
        await WriteAsync(mara, "teams find words", "everybody says the same", ("Form.Feeling", "a feeling of her own"));
        await mara.PostAsync($"{Mine}?handler=Share", Mine, ("shared", "true"));
        var shared = await app.As(Cast.Lena).OpenAsync("/triangle/shared");
        shared.Text.ShouldContain("I am here to help teams find words so that everybody says the same.");
        shared.Text.ShouldContain("Mara Lindqvist");
        shared.Html.ShouldNotContain("a feeling of her own");

        await mara.PostAsync($"{Mine}?handler=Share", Mine, ("shared", "false"));
        (await app.As(Cast.Lena).OpenAsync("/triangle/shared")).Text.ShouldNotContain("teams find words");

        await mara.PostAsync($"{Mine}?handler=Share", Mine, ("shared", "true"));
        await WriteAsync(mara, "teams find one word", "everybody says the same");
        (await app.As(Cast.Lena).OpenAsync("/triangle/shared")).Text.ShouldNotContain("teams find");
        await mara.PostAsync($"{Mine}?handler=Delete", Mine);
    }

    [Fact]
    public async Task How_many_there_are_moves_in_whole_steps_only()
    {
        var shelf = (IServiceProvider services) =>
            services.GetRequiredService<PersonalShelf>().WrittenAsync(TestContext.Current.CancellationToken);
        var four = app.As(Cast.Ines);
        await WriteAsync(four, "captains steer", "all arrive");

        (await app.InScopeAsync(shelf)).ShouldBe(0);
        (await four.OpenAsync("/triangle/shared")).Text.ShouldNotContain("have written one");
        await four.PostAsync($"{Mine}?handler=Delete", Mine);
    }

    [Theory]
    [InlineData("Form.Help", "", "Write whom you help")]
    [InlineData("Form.SoThat", " ", "Write what your help makes possible")]
    [InlineData("Form.Why", "501", "Use at most 500 characters.")]
    public async Task What_will_not_do_is_said_in_a_sentence_and_what_was_typed_stays(string field, string typed, string sentence)
    {
        var page = await app.As(Cast.Lena).OpenAsync(Mine);

        var fields = new Dictionary<string, string>
        {
            ["Form.Help"] = "ravens",
            ["Form.SoThat"] = "they fly",
            ["Form.Contribution"] = "kept",
            [field] = typed == "501" ? new string('a', 501) : typed,
        };
        page = await page.SubmitAsync("form.form", [.. fields.Select(f => (f.Key, f.Value))]);

        page.Text.ShouldContain(sentence);
        page.Find("[name='Form.Contribution']").TextContent.Trim().ShouldBe("kept");
        (await app.ReadAsync(db => db.PersonalVisions.IgnoreQueryFilters().CountAsync(v => v.Help == "ravens"))).ShouldBe(0);
    }

    [Fact, Trait("Catalog", "T4")]
    public async Task Two_tabs_never_write_over_each_other()
    {
        var client = app.As(Cast.Ines);
        await WriteAsync(client, "one", "two");
        var late = await client.OpenAsync(Mine);
        await WriteAsync(client, "three", "four");

        var both = await late.SubmitAsync("form.form", ("Form.Help", "five"));

        both.Find("[role=alert]").TextContent.ShouldContain("I am here to help three so that four.");
        both.Find("[name='Form.Help']").GetAttribute("value").ShouldBe("five");
        await client.PostAsync($"{Mine}?handler=Delete", Mine);
        (await client.OpenAsync(Mine)).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task WriteAsync(HttpClient client, string help, string soThat, params (string, string)[] more)
    {
        var page = await (await client.OpenAsync(Mine)).SubmitAsync("form.form", [("Form.Help", help), ("Form.SoThat", soThat), .. more]);
        page.Text.ShouldContain("Kept. Only you see it.");
    }

    private async Task<List<string>> ReadAsAsync(Actor actor)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (db, person) = (
            scope.ServiceProvider.GetRequiredService<LodestarDb>(),
            scope.ServiceProvider.GetRequiredService<CurrentPerson>()
        );
        var account = await db.Users.SingleAsync(a => a.Email == actor.Email);
        var membership = await db.Memberships.IgnoreQueryFilters().SingleAsync(m => m.AccountId == account.Id);
        var organization = await db.Organizations.IgnoreQueryFilters().SingleAsync(o => o.Id == membership.OrganizationId);
        person.Enter(organization, account, membership);
        return await db.PersonalVisions.Select(v => v.Help).ToListAsync();
    }
}
