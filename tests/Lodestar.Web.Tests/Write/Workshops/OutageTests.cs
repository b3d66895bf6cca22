using System.Net;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Live;
using Lodestar.Web.Tests.Hosting;
using Npgsql;

namespace Lodestar.Web.Tests.Write.Workshops;

/// <summary>What a workshop notices of a database that restarts, of a pooler in between, and of many open streams.</summary>
public class OutageTests
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;

    [Fact, Trait("Catalog", "T6")]
    public async Task A_database_that_restarts_during_a_workshop_costs_nobody_a_card()
    {
        await using var app = new LodestarApp();
        await app.InitializeAsync();
        var live = await LiveWorkshop.BeginAsync(app);
        await live.GoToAsync(PhaseKind.Writing);
        await live.WriteAsync(live.Ana, "Calm");
        await live.WriteAsync(live.Ben, "Kind");
        using var stream = await LiveStream.OpenAsync(live.Ana, $"{live.Address}/events", _ct);
        (await stream.NextAsync(_ct)).ShouldBe(RoomPart.Everything);
        var attempt = Guid.NewGuid();

        await app.Database.GoAwayAsync();

        // Both say so instead of failing, to Mara with her account as well; a page with script sends the same attempt again by itself.
        foreach (var client in new[] { live.Ben, live.Mara })
        {
            using var page = await client.GetAsync(live.Address, _ct);
            page.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            page.Headers.RetryAfter.ShouldNotBeNull();
            (await page.Content.ReadAsStringAsync(_ct)).ShouldContain("what you typed is still there");
        }
        (await live.DoAsync(live.Ben, attempt, "write-card", ("Text", "Clear"))).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await app.Visitor().OpenAsync("/health/ready")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);

        await app.Database.ComeBackAsync();

        (await live.DoAsync(live.Ben, attempt, "write-card", ("Text", "Clear"))).ShouldBe(HttpStatusCode.NoContent);
        (await live.DoAsync(live.Ben, attempt, "write-card", ("Text", "Clear"))).ShouldBe(HttpStatusCode.NoContent);
        (await live.RoomAsync()).Board.Cards.Select(c => c.Text).ShouldBe(["Calm", "Kind", "Clear"]);
        await ReadyAsync(app.Visitor());
        using var again = await LiveStream.OpenAsync(live.Ana, $"{live.Address}/events", _ct);
        (await again.NextAsync(_ct)).ShouldBe(RoomPart.Everything);
        await live.WriteAsync(live.Ana, "On time");
        (await again.NextAsync(_ct)).ShouldBe(RoomPart.Board);
    }

    [Fact, Trait("Catalog", "T7")]
    public async Task A_node_that_cannot_hear_the_others_is_not_ready_and_says_why()
    {
        await using var app = new LodestarApp();
        await app.InitializeAsync();
        // Listening in another database hears as little as listening through a pooler of transactions.
        await using var deaf = app.WithWebHostBuilder(builder =>
            builder.UseSetting(
                "Data:PostgreSqlDirect",
                new NpgsqlConnectionStringBuilder(app.Database.PostgreSql) { Database = "postgres" }.ConnectionString
            )
        );

        var ready = await deaf.CreateClient().GetAsync("/health/ready", _ct);

        ready.StatusCode.ShouldBe(TestDatabase.IsPostgres ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK);
    }

    [Fact, Trait("Catalog", "T8")]
    public async Task More_streams_than_connections_leave_the_room_free_to_act()
    {
        await using var app = new LodestarApp();
        await app.InitializeAsync();
        var live = await LiveWorkshop.BeginAsync(app, seats: 9);
        await live.GoToAsync(PhaseKind.Writing);
        List<LiveStream> streams = [];
        foreach (var client in live.Team)
            for (var i = 0; i < StreamSeats.MostOfOne; i++)
                streams.Add(await LiveStream.OpenAsync(client, $"{live.Address}/events", _ct));
        streams.Count.ShouldBeGreaterThan(30, "more than the pool of connections holds");

        await Task.WhenAll(live.Team.Select((client, i) => live.WriteAsync(client, $"Card {i}")));

        (await live.RoomAsync()).Board.Cards.Count().ShouldBe(9);
        foreach (var stream in streams)
        {
            (await stream.NextAsync(_ct)).ShouldBe(RoomPart.Everything);
            (await stream.NextAsync(_ct)).ShouldNotBeNull();
            stream.Dispose();
        }
    }

    // The node that was thrown out listens again within a moment.
    private async Task ReadyAsync(HttpClient visitor)
    {
        while ((await visitor.GetAsync("/health/ready", _ct)).StatusCode != HttpStatusCode.OK)
            _ct.ThrowIfCancellationRequested();
    }
}
