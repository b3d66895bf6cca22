using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Accounts;

public class MembersTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private const string Members = "/settings/members";

    [Fact]
    public async Task A_new_member_gets_a_link_and_a_role()
    {
        var page = await (await app.As(Cast.Ines).OpenAsync(Members)).SubmitAsync(
            "form.sheet",
            ("Form.Name", "Noor"),
            ("Form.Email", "noor@northquay.example"),
            ("Form.Role", "Champion")
        );
        page.Text.ShouldContain("Noor is in");

        var visitor = app.Visitor();
        var letter = await app.Mail.NextToAsync("noor@northquay.example", TestContext.Current.CancellationToken);
        await visitor.SubmitAsync(Mailbox.LinkIn(letter));
        (await visitor.OpenAsync("/settings")).Heading.ShouldBe("How Lodestar knows you");
    }

    [Fact]
    public async Task Somebody_who_is_a_member_already_is_not_added_twice()
    {
        var page = await (await app.As(Cast.Ines).OpenAsync(Members)).SubmitAsync(
            "form.sheet",
            ("Form.Name", "Lena again"),
            ("Form.Email", "LENA@northquay.example"),
            ("Form.Role", "Owner")
        );

        page.Text.ShouldContain("member already");
        page.Find("input[name='Form.Name']").GetAttribute("value").ShouldBe("Lena again");
    }

    [Fact, Trait("Catalog", "A9")]
    public async Task The_last_owner_stays_also_when_two_owners_remove_each_other_at_once()
    {
        var pages = new[] { await app.As(Cast.Ines).OpenAsync(Members), await app.As(Cast.Ines).OpenAsync(Members) };
        await Task.WhenAll(pages.Select(p => p.SubmitAsync(FormOf(Cast.Ines), ("role", "Member"))));
        (await OwnersAsync()).ShouldBe(1);

        await GiveAsync(Cast.Tomasz, Role.Owner);
        var ines = await app.As(Cast.Ines).OpenAsync(Members);
        var tomasz = await app.As(Cast.Tomasz).OpenAsync(Members);
        await Task.WhenAll(
            ines.SubmitAsync(FormOf(Cast.Tomasz), ("role", "Member")),
            tomasz.SubmitAsync(FormOf(Cast.Ines), ("role", "Member"))
        );

        (await OwnersAsync()).ShouldBeGreaterThanOrEqualTo(1);
        await GiveAsync(Cast.Ines, Role.Owner);
        await GiveAsync(Cast.Tomasz, Role.Champion);
    }

    [Fact, Trait("Catalog", "A10")]
    public async Task A_member_who_is_removed_is_out_at_once()
    {
        var mara = app.As(Cast.Mara);
        (await mara.OpenAsync("/")).Path.ShouldBe("/");

        var accountId = await app.ReadAsync(db => db.Users.Where(a => a.Email == Cast.Mara.Email).Select(a => a.Id).SingleAsync());
        await app.As(Cast.Ines).PostAsync($"{Members}?handler=Removal", Members, ("accountId", $"{accountId}"));

        (await mara.OpenAsync("/")).Path.ShouldStartWith("/sign-in");
    }

    private Task GiveAsync(Actor actor, Role role) =>
        app.ChangeAsync(async db =>
            (await db.Memberships.SingleAsync(m => db.Users.Any(a => a.Id == m.AccountId && a.Email == actor.Email))).Become(role)
        );

    private static string FormOf(Actor actor) => $"form:has(select[aria-label*='{actor.Name}'])";

    private Task<int> OwnersAsync() => app.ReadAsync(db => db.Memberships.CountAsync(m => m.Role == Role.Owner));
}
