using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.People;

public class DirectoryTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();
    private Unit _alba = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        var organization = await _app.ReadAsync(db => db.Organizations.SingleAsync());
        var onboard = new Unit(organization.Id, "Onboard");
        _alba = new Unit(organization.Id, "Alba", onboard.Id);
        await _app.SeedAsync(
            onboard,
            _alba,
            new Person(organization.Id, "Tomasz Zieliński", onboard.Id, Level.Manager)
            {
                EmployeeNumber = "NQ_1",
                Email = "t.z@northquay.example",
            },
            new Person(organization.Id, "Ana 100% Silva", _alba.Id, Level.Frontline) { EmployeeNumber = "NQX1" }
        );
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("zielinski", "Tomasz Zieliński")]
    [InlineData("ZIELIŃSKI tomasz", "Tomasz Zieliński")]
    [InlineData("t.z@north", "Tomasz Zieliński")]
    [InlineData("silva", "Ana 100% Silva")]
    public async Task People_are_found_without_accents_or_capitals_by_name_number_or_email(string search, string found)
    {
        var page = await _app.As(Cast.Mara).OpenAsync($"/people?q={Uri.EscapeDataString(search)}");

        page.All("tbody th").ShouldHaveSingleItem().ShouldStartWith(found);
    }

    [Theory]
    [Trait("Catalog", "C4")]
    [InlineData("%", "Ana 100% Silva")]
    [InlineData("NQ_1", "Tomasz Zieliński")]
    public async Task Wildcards_are_letters_like_any_other(string search, string found)
    {
        var page = await _app.As(Cast.Mara).OpenAsync($"/people?q={Uri.EscapeDataString(search)}");

        page.All("tbody th").ShouldHaveSingleItem().ShouldStartWith(found);
    }

    [Theory]
    [Trait("Catalog", "C4")]
    [InlineData("'; DROP TABLE People; --")]
    [InlineData("\\")]
    public async Task A_search_that_is_an_attack_finds_nobody(string search)
    {
        var page = await _app.As(Cast.Mara).OpenAsync($"/people?q={Uri.EscapeDataString(search)}");

        page.Text.ShouldContain("Nobody fits.");
        (await _app.ReadAsync(db => db.People.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task An_empty_directory_offers_the_import_to_those_only_who_may_import()
    {
        await using var app = new LodestarApp();
        await app.InitializeAsync();

        (await app.As(Cast.Tomasz).OpenAsync("/people")).All("main a.button").ShouldBe(["Import a list"]);
        (await app.As(Cast.Mara).OpenAsync("/people")).All("main a.button").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_unit_shows_the_people_below_it_too()
    {
        var onboard = await _app.ReadAsync(db => db.Units.SingleAsync(u => u.Name == "Onboard"));
        var mara = _app.As(Cast.Mara);

        (await mara.OpenAsync($"/people?unit={onboard.Id}")).All("tbody th").Count.ShouldBe(2);
        (await mara.OpenAsync($"/people?unit={_alba.Id}")).All("tbody th").ShouldHaveSingleItem();
        (await mara.OpenAsync("/people?level=Manager")).All("tbody th").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_person_is_added_with_a_unit_that_grows_the_tree()
    {
        var page = await _app.As(Cast.Tomasz).OpenAsync("/people/new");

        page = await page.SubmitAsync(
            ("Form.Name", "Lena Duarte"),
            ("Form.Unit", "Onboard / Brisa"),
            ("Form.Email", "Lena@Northquay.example")
        );

        page.Path.ShouldBe("/people");
        var lena = await _app.ReadAsync(db => db.People.SingleAsync(p => p.Email == "lena@northquay.example"));
        var tree = new OrgTree(await _app.ReadAsync(db => db.Units.ToListAsync()));
        tree.PathOf(lena.UnitId).ToString().ShouldBe("Onboard / Brisa");
        tree.Roots.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_was_typed_stays_when_something_is_wrong_with_it()
    {
        var page = await _app.As(Cast.Tomasz).OpenAsync("/people/new");

        page = await page.SubmitAsync(("Form.Name", "Lena"), ("Form.Unit", "Onboard"), ("Form.Email", "lena at home"));

        page.Text.ShouldContain("“lena at home” is not an email address.");
        page.Find("input[name='Form.Name']").GetAttribute("value").ShouldBe("Lena");
        (await _app.ReadAsync(db => db.People.CountAsync())).ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Nobody_comes_in_without_a_name(string name)
    {
        var page = await _app.As(Cast.Tomasz).OpenAsync("/people/new");

        page = await page.SubmitAsync(("Form.Name", name), ("Form.Unit", "Onboard"), ("Form.Site", "Harbor House"));

        page.Text.ShouldContain("The name is missing. Write one.");
        page.Find("input[name='Form.Site']").GetAttribute("value").ShouldBe("Harbor House");
        (await _app.ReadAsync(db => db.People.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task An_address_that_somebody_has_is_not_given_twice()
    {
        var page = await _app.As(Cast.Tomasz).OpenAsync("/people/new");

        page = await page.SubmitAsync(("Form.Name", "Another"), ("Form.Unit", "Onboard"), ("Form.Email", "T.Z@northquay.example"));

        page.Text.ShouldContain("Somebody in the directory has this email already.");
    }

    [Fact]
    [Trait("Catalog", "A7")]
    public async Task Fields_that_the_form_does_not_have_change_nothing()
    {
        var tomasz = await _app.ReadAsync(db => db.People.SingleAsync(p => p.EmployeeNumber == "NQ_1"));
        var page = await _app.As(Cast.Tomasz).OpenAsync($"/people/{tomasz.Id}");

        await page.SubmitAsync(
            ("Form.Name", "Tomasz Z."),
            ("Form.OrganizationId", Guid.NewGuid().ToString()),
            ("OrganizationId", Guid.NewGuid().ToString()),
            ("Form.Id", Guid.NewGuid().ToString()),
            ("Form.LeftOn", "2001-01-01"),
            ("Person.Role", "Owner")
        );

        var after = await _app.ReadAsync(db => db.People.SingleAsync(p => p.EmployeeNumber == "NQ_1"));
        (after.Id, after.OrganizationId, after.LeftOn, after.Name).ShouldBe((tomasz.Id, tomasz.OrganizationId, null, "Tomasz Z."));
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public async Task Saving_over_a_newer_entry_is_refused_and_keeps_what_was_typed()
    {
        var tomasz = await _app.ReadAsync(db => db.People.SingleAsync(p => p.EmployeeNumber == "NQ_1"));
        var first = await _app.As(Cast.Tomasz).OpenAsync($"/people/{tomasz.Id}");
        var second = await _app.As(Cast.Ines).OpenAsync($"/people/{tomasz.Id}");
        await first.SubmitAsync(("Form.Site", "Harbor House"));

        second = await second.SubmitAsync(("Form.Site", "Elsewhere"));

        second.Text.ShouldContain("Somebody changed this entry while you were writing.");
        second.Find("input[name='Form.Site']").GetAttribute("value").ShouldBe("Elsewhere");
        (await _app.ReadAsync(db => db.People.SingleAsync(p => p.Id == tomasz.Id))).Site.ShouldBe("Harbor House");
    }

    [Fact]
    public async Task Somebody_who_left_is_counted_nowhere_until_they_are_back()
    {
        var tomasz = await _app.ReadAsync(db => db.People.SingleAsync(p => p.EmployeeNumber == "NQ_1"));
        var page = await _app.As(Cast.Ines).OpenAsync($"/people/{tomasz.Id}");

        page = await page.SubmitAsync("form[action$=departure]");
        page.Text.ShouldContain("Tomasz Zieliński has left");
        page.All("tbody th").ShouldHaveSingleItem();

        page = await page.SubmitAsync("form[action$=return]");
        page.All("tbody th").Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_empty_directory_teaches_and_offers_the_first_step()
    {
        await _app.ChangeAsync(async db => await db.People.ExecuteDeleteAsync());

        var page = await _app.As(Cast.Tomasz).OpenAsync("/people");

        page.Text.ShouldContain("Nobody is in the directory yet");
        page.Find("a.button[href='/people/import']");
    }
}
