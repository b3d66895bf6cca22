using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Answering;

/// <summary>What is kept at hand of a survey is never older than it may be, and never somebody else's.</summary>
public class ShelfTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    [Trait("Catalog", "E3")]
    public async Task Closed_by_another_process_it_takes_nothing_at_once_and_says_so_within_a_second()
    {
        var scene = await Scene.OpenAsync(app);
        var page = await app.Visitor().OpenAsync(scene.Link);

        await ElsewhereAsync(
            $"UPDATE \"Surveys\" SET \"State\" = 'Closed', \"Version\" = \"Version\" + 1 WHERE \"Id\" = {scene.Survey.Id}"
        );

        await page.SubmitAsync(scene.Fields("too late"));
        (await scene.ResponsesAsync()).ShouldBeEmpty();
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        (await app.Visitor().OpenAsync(scene.Link)).Heading.ShouldBe("This survey has closed");
    }

    [Fact]
    public async Task What_this_process_changes_is_on_the_very_next_page()
    {
        var scene = await Scene.OpenAsync(app);
        (await app.Visitor().OpenAsync(scene.Link)).Text.ShouldNotContain("Evening Desk");

        await app.SeedAsync(new Unit(Cast.Northquay.Id, "Evening Desk", scene.Center.Id));

        var page = await app.Visitor().OpenAsync(scene.Link);
        page.Text.ShouldContain("Evening Desk");
        (await app.Visitor().OpenAsync(scene.Link)).Text.ShouldBe(page.Text);
    }

    [Fact]
    public async Task A_unit_that_another_process_renames_is_there_within_half_a_minute()
    {
        var scene = await Scene.OpenAsync(app);
        await app.Visitor().OpenAsync(scene.Link);

        await ElsewhereAsync($"UPDATE \"Units\" SET \"Name\" = 'Chat and mail' WHERE \"Id\" = {scene.Chat.Id}");
        app.Clock.Advance(TimeSpan.FromSeconds(30));

        (await app.Visitor().OpenAsync(scene.Link)).Text.ShouldContain("Chat and mail");
    }

    [Fact]
    [Trait("Catalog", "A1")]
    public async Task What_one_organization_keeps_at_hand_is_not_found_by_another()
    {
        var scene = await Scene.OpenAsync(app);
        await app.Visitor().OpenAsync(scene.Link);

        await Should.ThrowAsync<InvalidOperationException>(() =>
            app.InScopeAsync(
                s =>
                    s.GetRequiredService<SubmissionDesk>()
                        .TakeAsync(scene.Survey.Id, scene.Says("Calm"), AttemptKey.New(), TestContext.Current.CancellationToken),
                Cast.Otterlake
            )
        );
        (await scene.ResponsesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_visitor_gets_a_page_of_their_own()
    {
        var scene = await Scene.OpenAsync(app);

        var pages = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => app.Visitor().OpenAsync(scene.Link)));

        foreach (var field in new[] { "Form.Attempt", "__RequestVerificationToken" })
            pages.Select(p => p.Find($"input[name='{field}']").GetAttribute("value")).Distinct().Count().ShouldBe(12);
        var nonces = pages.Select(p => p.Find("script[nonce]").GetAttribute("nonce")!).ToList();
        nonces.Distinct().Count().ShouldBe(12);
        pages
            .Zip(nonces)
            .ShouldAllBe(p => p.First.Response.Headers.GetValues("Content-Security-Policy").Single().Contains($"'nonce-{p.Second}'"));
    }

    [Fact]
    public async Task The_place_of_a_poster_is_chosen_on_its_page_and_on_no_other()
    {
        var scene = await Scene.OpenAsync(app);

        foreach (var unit in new[] { scene.Voice, scene.Chat, scene.Voice })
            (await app.Visitor().OpenAsync($"{scene.Link}?unit={unit.Id}"))
                .Find("#unit option[selected]")
                .GetAttribute("value")
                .ShouldBe($"{unit.Id}");
        (await app.Visitor().OpenAsync(scene.Link)).Document.QuerySelector("#unit option[selected]").ShouldBeNull();
    }

    // As another server on the same database would: past everything that could tell this one.
    private Task<int> ElsewhereAsync(FormattableString sql) => app.ReadAsync(db => db.Database.ExecuteSqlAsync(sql));
}
