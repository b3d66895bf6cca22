using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.GutCheck;

public sealed class AdoptionTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();
    private string _adoption = "";
    private string _round = "";

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        var asking = await Asking.AboutAsync(_app, "Make every crossing seamless and clear", readers: 6);
        await asking.AnswerAsync(_app, agree: 6);
        await (await _app.As(Role.Facilitator).OpenAsync(asking.Address)).SubmitAsync("form[action$='/closure']");
        (_round, _adoption) = (asking.Address, asking.Address + "/adoption");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Trait("Catalog", "A1")]
    public async Task Whoever_the_owner_names_decides_and_the_owner_does_no_longer()
    {
        await NameAsync(Cast.Lena);

        var owner = await _app.As(Cast.Ines).OpenAsync(_adoption);
        owner.Text.ShouldContain("Lena Duarte decides.");
        owner.Text.ShouldNotContain("Make it our vision");
        (await _app.As(Cast.Ines).PostAsync(_adoption, _adoption, ("Despite", "I insist"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var other in new[] { Cast.Tomasz, Cast.Mara })
            (await _app.As(other).OpenAsync(_adoption)).Status.ShouldBe(HttpStatusCode.Forbidden);

        await (await _app.As(Cast.Lena).OpenAsync(_adoption)).SubmitAsync("form.form", ("Despite", "It is what we do on deck"));
        var adoption = await _app.ReadAsync(db => db.Adoptions.AsNoTracking().SingleAsync());
        (adoption.DeciderName, adoption.Despite).ShouldBe(("Lena Duarte", "It is what we do on deck"));
        (await _app.As(Cast.Mara).OpenAsync(_round)).Text.ShouldContain("By Lena Duarte");
    }

    [Fact, Trait("Catalog", "A10")]
    public async Task A_decider_who_has_left_decides_nothing_and_the_owner_does_again()
    {
        await NameAsync(Cast.Lena);
        var late = await _app.As(Cast.Lena).OpenAsync(_adoption);
        await _app.ChangeAsync(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.Email == Cast.Lena.Email);
            db.Remove(await db.Memberships.SingleAsync(m => m.AccountId == account.Id));
        });

        (await late.SubmitAsync("form.form", ("Despite", "too late"))).Path.ShouldStartWith("/sign-in");

        (await _app.ReadAsync(db => db.Visions.CountAsync())).ShouldBe(0);
        (await _app.As(Cast.Ines).OpenAsync(_adoption)).Text.ShouldContain("Make it our vision");
    }

    [Fact, Trait("Catalog", "E3")]
    public async Task Pressed_twice_at_once_it_is_adopted_once()
    {
        var page = await _app.As(Cast.Ines).OpenAsync(_adoption);
        (string, string) reason = ("Despite", "Everybody knows it by heart");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => page.SubmitAsync("form.form", reason)));

        (await _app.ReadAsync(db => db.Visions.CountAsync())).ShouldBe(1);
        (await _app.ReadAsync(db => db.Adoptions.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task The_database_keeps_no_overruled_concern_without_its_reason()
    {
        await (await _app.As(Cast.Ines).OpenAsync(_adoption)).SubmitAsync("form.form", ("Despite", "because"));

        await Should.ThrowAsync<Exception>(() =>
            _app.ReadAsync(db => db.Adoptions.ExecuteUpdateAsync(set => set.SetProperty(a => a.Despite, (string?)null)))
        );
    }

    private async Task NameAsync(Actor actor)
    {
        var page = await _app.As(Cast.Ines).OpenAsync(_adoption);
        var id = page
            .Document.QuerySelectorAll("select[name=decider] option")
            .Single(o => o.TextContent == actor.Name)
            .GetAttribute("value")!;
        (await page.SubmitAsync("form[action$='handler=Name']", ("decider", id))).Text.ShouldContain($"Who decides: {actor.Name}");
    }
}
