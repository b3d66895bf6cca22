using System.Net;
using Lodestar.Core.Gather.Segments;
using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Gather.Themes;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Segments;

public sealed class SegmentPagesTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task People_are_described_with_a_day_of_theirs_and_everybody_reads_it()
    {
        var day = await _app.As(Cast.Mara)
            .SubmitAsync(
                "/gather/segments/new",
                ("Form.Name", "Commuters"),
                ("Form.Who", "Cross twice a day."),
                ("Form.Motives", "Home before the children sleep"),
                ("Form.Expectations", "Leave on time\r\n\r\nHear early")
            );
        day.Heading.ShouldBe("A day in their life");
        await day.SubmitAsync(
            ("Moments[0].At", "17:30"),
            ("Moments[0].Happens", "Runs for the ferry"),
            ("Moments[0].MeetsUs", "true"),
            ("Moments[1].At", "05:50"),
            ("Moments[1].Happens", "Looks at the phone")
        );

        var segment = await _app.ReadAsync(db => db.Set<CustomerSegment>().SingleAsync());
        var page = await _app.As(Cast.Lena).OpenAsync($"/gather/segments/{segment.Id}");
        page.All(".dots li").ShouldBe(["Leave on time", "Hear early", "Home before the children sleep"]);
        page.All(".day p:first-child").ShouldBe(["Looks at the phone", "Runs for the ferry with us"]);
    }

    [Fact]
    public async Task A_moment_without_a_time_is_asked_for_and_nothing_typed_is_lost()
    {
        var segment = await SeedAsync("Commuters");
        var page = await _app.As(Cast.Mara).SubmitAsync($"/gather/segments/{segment.Id}/day", ("Moments[0].Happens", "Runs for the ferry"));

        page.Text.ShouldContain("Say when it is and what happens.");
        page.Find("#happens-0").GetAttribute("value").ShouldBe("Runs for the ferry");
    }

    [Fact]
    public async Task Gathering_is_done_only_with_somebody_who_expects_something_or_with_a_reason()
    {
        await new Ferry().Says("Onboard", 9, "calm").Closes().SailAsync(_app);
        (await _app.As(Cast.Mara).OpenAsync("/")).Text.ShouldContain("Say whom we serve");
        (await _app.As(Cast.Mara).OpenAsync("/write/team")).Text.ShouldContain("Nobody has said whom we serve");

        var segment = await SeedAsync("Commuters");
        (await _app.As(Cast.Lena).OpenAsync("/write")).Text.ShouldContain("Nobody has said what our customers expect");

        await _app.ChangeAsync(async db =>
            (await db.Set<CustomerSegment>().SingleAsync(s => s.Id == segment.Id)).Expect(["Leave on time"])
        );
        (await _app.As(Cast.Mara).OpenAsync("/")).Text.ShouldNotContain("Say whom we serve");
        (await _app.As(Cast.Mara).OpenAsync("/write/team")).Text.ShouldNotContain("Whom we serve");
    }

    [Fact]
    public async Task A_lead_gives_a_reason_with_a_name_and_takes_it_back()
    {
        await new Ferry().Says("Onboard", 9, "calm").Closes().SailAsync(_app);
        var page = await _app.As(Cast.Tomasz).SubmitAsync("/gather/segments/waiver", ("Reason", "We serve one port and know it."));

        page.Text.ShouldContain("We serve one port and know it.");
        page.Text.ShouldContain("Tomasz Zielinski, 12 March 2030");
        (await _app.As(Cast.Mara).OpenAsync("/")).Text.ShouldNotContain("Say whom we serve");
        (await _app.As(Cast.Mara).OpenAsync("/write/team")).Text.ShouldContain("We serve one port and know it.");

        await page.PressAsync("Take the reason back");
        (await _app.As(Cast.Mara).OpenAsync("/")).Text.ShouldContain("Say whom we serve");
    }

    [Fact]
    public async Task A_way_leads_from_a_back_office_through_colleagues_to_the_customer()
    {
        var finance = new Unit(Cast.Northquay.Id, "Finance");
        await _app.SeedAsync(finance);
        var (crew, families) = (await SeedAsync("The crew", CustomerKind.Internal), await SeedAsync("Holiday families"));

        var page = await _app.As(Cast.Mara)
            .SubmitAsync(
                "/gather/segments/paths/new",
                ("Form.UnitId", finance.Id.ToString()),
                ("Form.Work", "answers about pay"),
                ("Form.ReceiverId", crew.Id.ToString()),
                ("Form.CustomerId", families.Id.ToString()),
                ("Form.Effect", "a crew whose head is free")
            );

        page.All(".path li")
            .ShouldBe([
                "Finance hands on answers about pay",
                "The crew receive it, and serve with it",
                "Holiday families who notice: a crew whose head is free",
            ]);
    }

    [Fact]
    [Trait("Catalog", "A2")]
    public async Task A_way_neither_begins_nor_ends_at_what_is_not_there()
    {
        await SeedAsync("The crew", CustomerKind.Internal);
        var page = await _app.As(Cast.Mara)
            .SubmitAsync(
                "/gather/segments/paths/new",
                ("Form.UnitId", Guid.NewGuid().ToString()),
                ("Form.Work", "answers"),
                ("Form.ReceiverId", Guid.NewGuid().ToString()),
                ("Form.Effect", "calm")
            );

        page.Text.ShouldContain("Choose the unit that hands it on.");
        page.Text.ShouldContain("Choose the colleagues who receive it.");
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public async Task Two_who_describe_the_same_people_lose_nothing()
    {
        var segment = await SeedAsync("Commuters");
        var address = $"/gather/segments/{segment.Id}/profile";
        var (mine, theirs) = (await _app.As(Cast.Mara).OpenAsync(address), await _app.As(Cast.Tomasz).OpenAsync(address));
        await theirs.SubmitAsync(("Form.Expectations", "Leave on time"));

        mine = await mine.SubmitAsync(("Form.Expectations", "Hear early"));

        mine.Text.ShouldContain("Leave on time");
        mine.Find("#Form_Expectations").TextContent.Trim().ShouldBe("Hear early");
    }

    [Fact]
    public async Task Who_is_taken_away_comes_back_by_undo()
    {
        var segment = await SeedAsync("Commuters");
        var page = await (await _app.As(Cast.Mara).OpenAsync($"/gather/segments/{segment.Id}")).PressAsync("Take them away");
        (await _app.As(Cast.Lena).OpenAsync($"/gather/segments/{segment.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);

        await page.SubmitAsync("#flashes form");

        (await _app.As(Cast.Lena).OpenAsync($"/gather/segments/{segment.Id}")).Heading.ShouldBe("Commuters");
    }

    private async Task<CustomerSegment> SeedAsync(string name, CustomerKind kind = CustomerKind.External)
    {
        var segment = new CustomerSegment(Cast.Northquay.Id, name, kind);
        await _app.SeedAsync(segment);
        return segment;
    }
}
