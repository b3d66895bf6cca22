using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Accounts;

public class FirstRunTests(EmptyApp app) : IClassFixture<EmptyApp>
{
    private static readonly (string, string)[] Filled =
    [
        ("Form.Organization", "Harbor Bakery"),
        ("Form.Name", "Ana Nováková"),
        ("Form.Email", "ana@harbor.example"),
        ("Form.Password", "warm bread daily"),
    ];

    [Fact, Trait("Catalog", "B10")]
    public async Task Of_two_wizards_at_once_one_founds_the_organization_and_nobody_can_start_again()
    {
        var (first, second) = (await app.Visitor().OpenAsync("/"), await app.Visitor().OpenAsync("/start"));
        var late = await app.Visitor().OpenAsync("/start");
        first.Path.ShouldBe("/start");

        var mistaken = await first.SubmitAsync([.. Filled[..3], ("Form.Password", "short")]);
        mistaken.Text.ShouldContain("Use at least 10 characters");
        mistaken.Find("input[name='Form.Organization']").GetAttribute("value").ShouldBe("Harbor Bakery");

        var outcomes = await Task.WhenAll(first.SubmitAsync(Filled), second.SubmitAsync(Filled));

        outcomes.Select(o => o.Path).Order(StringComparer.Ordinal).ShouldBe(["/", "/sign-in"]);
        (await app.ReadAsync(db => db.Organizations.IgnoreQueryFilters().CountAsync())).ShouldBe(1);
        (await app.ReadAsync(db => db.Memberships.IgnoreQueryFilters().Select(m => m.Role).ToListAsync())).ShouldBe([Role.Owner]);
        (await app.Visitor().OpenAsync("/start")).Path.ShouldBe("/sign-in");
        (await late.SubmitAsync(Filled)).Path.ShouldBe("/sign-in");
    }
}
