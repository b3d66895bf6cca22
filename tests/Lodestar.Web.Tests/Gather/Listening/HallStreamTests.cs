using System.Net;
using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Live;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Gather.Listening;

/// <summary>How phones hear that the hall changed.</summary>
public class HallStreamTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Catalog", "T13")]
    public async Task A_page_that_has_the_newest_list_gets_nothing_and_an_older_one_gets_it_all()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        var phone = app.Visitor();
        using var first = await phone.GetAsync($"{room.Join}/board", _ct);
        var revision = first.Headers.GetValues("Lodestar-Revision").Single();

        (await phone.GetAsync($"{room.Join}/board?since={revision}", _ct)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await app.Visitor().SubmitAsync(room.Join, ("text", "Something new"));

        using var next = await phone.GetAsync($"{room.Join}/board?since={revision}", _ct);
        next.StatusCode.ShouldBe(HttpStatusCode.OK);
        next.Headers.GetValues("Lodestar-Revision").Single().ShouldNotBe(revision);
    }

    [Fact]
    [Trait("Catalog", "T14")]
    public async Task A_phone_hears_that_the_hall_changed_and_never_what()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        var remark = await room.SaysAsync("Calm");
        using var stream = await LiveStream.OpenAsync(app.Visitor(), $"{room.Join}/events", _ct);
        stream.Headers.GetValues("X-Accel-Buffering").ShouldBe(["no"]);
        (await stream.NextAsync(_ct)).ShouldBe(RoomPart.Everything);

        (await app.Visitor().AgreeAsync(room, remark.Id)).ShouldBe(HttpStatusCode.NoContent);

        (await stream.NextAsync(_ct)).ShouldBe(RoomPart.Board);
    }

    [Fact]
    [Trait("Catalog", "R2")]
    public async Task A_phone_with_too_many_streams_is_told_to_ask_now_and_then()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        var phone = app.Visitor();
        await phone.OpenAsync(room.Join); // for its mark
        List<HttpResponseMessage> streams = [];
        for (var i = 0; i < StreamSeats.MostOfOne; i++)
            streams.Add(await phone.GetAsync($"{room.Join}/events", HttpCompletionOption.ResponseHeadersRead, _ct));
        streams.ShouldAllBe(s => s.StatusCode == HttpStatusCode.OK);

        using var refused = await phone.GetAsync($"{room.Join}/events", HttpCompletionOption.ResponseHeadersRead, _ct);

        refused.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        foreach (var stream in streams)
            stream.Dispose();
    }
}
