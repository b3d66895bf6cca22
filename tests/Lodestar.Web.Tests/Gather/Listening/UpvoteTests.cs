using System.Net;
using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Features.Gather.Listening;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Listening;

/// <summary>A hall agrees: each phone once, and only with what is shown.</summary>
public class UpvoteTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Catalog", "E1")]
    public async Task Two_hundred_equal_votes_at_once_count_once()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        var (remark, visitor) = (await room.SaysAsync("Calm"), VisitorKey.New());
        var queue = app.Services.GetRequiredService<UpvoteQueue>();

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(_ => queue.CastAsync(room.Session, remark.Id, visitor, agrees: true, _ct))
        );

        outcomes.ShouldAllBe(o => o == UpvoteOutcome.Counted);
        (await room.UpvotesAsync()).ShouldBe(1);
    }

    [Fact]
    [Trait("Catalog", "E7")]
    public async Task Nobody_agrees_with_what_is_not_shown()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        var waiting = await room.SaysAsync("Waiting", decided: false);
        var hidden = await room.SaysAsync("Hidden", HideReason.OffTopic);
        var elsewhere = await (await Room.OpenAsync(app, SessionKind.TownHall)).SaysAsync("Another hall");

        foreach (var remark in (Guid[])[waiting.Id, hidden.Id, elsewhere.Id, Guid.NewGuid()])
            (await app.Visitor().AgreeAsync(room, remark)).ShouldBe(HttpStatusCode.Conflict);

        (await room.UpvotesAsync()).ShouldBe(0);
    }

    [Fact]
    [Trait("Catalog", "E5")]
    public async Task A_phone_counts_once_and_a_made_up_mark_is_none()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        var remark = await room.SaysAsync("Calm");
        var phone = app.Visitor();

        (await phone.AgreeAsync(room, remark.Id)).ShouldBe(HttpStatusCode.NoContent);
        (await phone.AgreeAsync(room, remark.Id)).ShouldBe(HttpStatusCode.NoContent);
        (await room.UpvotesAsync()).ShouldBe(1);

        using var request = new HttpRequestMessage(HttpMethod.Get, room.Join);
        request.Headers.Add("Cookie", $"__Host-lodestar-hall={VisitorKey.New()}");
        using var answer = await app.Visitor().SendAsync(request, _ct);
        answer.Headers.GetValues("Set-Cookie").ShouldContain(c => c.StartsWith("__Host-lodestar-hall=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_phones_than_people_are_pointed_out()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall, seats: 1);
        var remark = await room.SaysAsync("Calm");
        await app.Visitor().AgreeAsync(room, remark.Id);

        (await app.As(Cast.Mara).OpenAsync(room.Page)).Text.ShouldContain("More phones than the 1 people you expect.");
    }

    [Fact]
    [Trait("Catalog", "E3")]
    public async Task Votes_at_the_instant_of_closing_count_or_are_refused_and_leave_no_mark()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        var remark = await room.SaysAsync("Calm");
        var queue = app.Services.GetRequiredService<UpvoteQueue>();

        var votes = Enumerable
            .Range(0, 120)
            .Select(_ => queue.CastAsync(room.Session, remark.Id, VisitorKey.New(), agrees: true, _ct))
            .ToList();
        await room.CloseAsync();
        var later = await queue.CastAsync(room.Session, remark.Id, VisitorKey.New(), agrees: true, _ct);
        var outcomes = await Task.WhenAll(votes);

        later.ShouldBe(UpvoteOutcome.NotShown);
        (await room.UpvotesAsync()).ShouldBe(0);
        (await room.RemarksAsync()).ShouldAllBe(r => r.Upvotes == outcomes.Count(o => o == UpvoteOutcome.Counted));
    }
}
