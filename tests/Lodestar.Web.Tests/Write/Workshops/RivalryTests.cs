using System.Net;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Live;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lodestar.Web.Tests.Write.Workshops;

/// <summary>A room in which everything happens at once, and a server that stops in the middle of it.</summary>
public class RivalryTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;

    [Fact, Trait("Catalog", "E1")]
    public async Task Two_hundred_presses_of_the_same_button_are_one_dot()
    {
        var (live, card) = await AtDotsAsync();
        var attempt = Guid.NewGuid();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(_ => live.DoAsync(live.Ana, attempt, "place-dot", ("Id", $"{card}")))
        );

        answers.ShouldAllBe(a => a == HttpStatusCode.NoContent);
        (await live.RoomAsync()).Ballot.Total.ShouldBe(1);
    }

    [Fact, Trait("Catalog", "E4")]
    public async Task Dots_placed_and_taken_in_any_order_add_up_to_what_each_has_used()
    {
        var (live, card) = await AtDotsAsync();

        await Task.WhenAll(
            live.Team.SelectMany(client =>
                Enumerable.Range(0, 12).Select(i => live.DoAsync(client, i % 3 == 2 ? "take-dot" : "place-dot", ("Id", $"{card}")))
            )
        );

        var room = await live.RoomAsync();
        var used = live.Seats.Select(seat => room.Ballot.UsedBy(seat.Id)).ToList();
        room.Ballot.Total.ShouldBe(used.Sum());
        used.ShouldAllBe(dots => dots >= 0 && dots <= room.Course.Agenda.DotsOnOne);
    }

    [Fact, Trait("Catalog", "E6")]
    public async Task A_guest_with_the_name_of_a_member_is_marked_as_a_guest_on_every_page()
    {
        var live = await LiveWorkshop.BeginAsync(app, names: [Cast.Ines.Name, "Ben"]);

        foreach (var client in new[] { live.Mara, live.Ben })
        {
            var people = (await client.OpenAsync(live.Address)).All("#people li, #room-side li");
            people.ShouldContain(line => line.Contains(Cast.Ines.Name) && line.Contains("guest"));
        }
    }

    [Fact, Trait("Catalog", "E7")]
    public async Task A_dot_on_a_card_that_was_taken_back_is_refused_in_a_sentence()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        await live.GoToAsync(PhaseKind.Writing);
        var card = await live.WriteAsync(live.Ana, "Calm");
        await live.DoAsync(live.Ana, "withdraw-card", ("Id", $"{card}"));
        await live.GoToAsync(PhaseKind.Dots);

        (await live.RefusalAsync(live.Ben, "place-dot", ("Id", $"{card}"))).ShouldNotBeNullOrWhiteSpace();

        (await live.RoomAsync()).Ballot.Total.ShouldBe(0);
    }

    [Fact, Trait("Catalog", "T12")]
    public async Task A_server_that_stops_ends_every_stream_and_they_come_back_spread_over_some_seconds()
    {
        await using var stopping = new LodestarApp();
        await stopping.InitializeAsync();
        var live = await LiveWorkshop.BeginAsync(stopping, seats: 6);
        List<LiveStream> streams = [];
        foreach (var client in live.Team)
            streams.Add(await LiveStream.OpenAsync(client, $"{live.Address}/events", _ct));
        foreach (var stream in streams)
            (await stream.NextAsync(_ct)).ShouldBe(RoomPart.Everything);

        stopping.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        foreach (var stream in streams)
        {
            while (await stream.NextAsync(_ct) is not null) { } // ends, instead of holding up the stop
            stream.ComesBackIn!.Value.ShouldBeInRange(TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(4));
        }
        streams.Select(s => s.ComesBackIn).Distinct().Count().ShouldBeGreaterThan(1, "they do not all come back in the same moment");
    }

    private async Task<(LiveWorkshop Live, Guid Card)> AtDotsAsync()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        await live.GoToAsync(PhaseKind.Writing);
        var card = await live.WriteAsync(live.Ana, "Calm");
        await live.GoToAsync(PhaseKind.Dots);
        return (live, card);
    }
}
