using Lodestar.Web.Live;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Live;

[Trait("Catalog", "T12")]
public class RoomPulseTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_thousand_changes_are_a_few_words_and_the_last_is_always_said()
    {
        var (organization, room, ct) = (Guid.NewGuid(), Guid.NewGuid(), TestContext.Current.CancellationToken);
        var (bus, pulse) = (app.Services.GetRequiredService<IRoomBus>(), app.Services.GetRequiredService<RoomPulse>());
        await using var heard = bus.ListenAsync(organization, room, ct).GetAsyncEnumerator(ct);
        (await heard.MoveNextAsync()).ShouldBeTrue();

        for (var i = 0; i < 1000; i++)
            pulse.Touch(organization, room, RoomPart.Board);
        (await heard.MoveNextAsync()).ShouldBeTrue();
        (await heard.MoveNextAsync()).ShouldBeTrue(); // what changed after the first word
        await bus.PublishAsync(organization, room, RoomPart.Themes, ct);

        (await heard.MoveNextAsync()).ShouldBeTrue();
        heard.Current.ShouldBe(RoomPart.Themes); // no third word for what was said already
        pulse.Touch(organization, room, RoomPart.Board);
        (await heard.MoveNextAsync()).ShouldBeTrue();
        heard.Current.ShouldBe(RoomPart.Board);
    }

    [Fact]
    [Trait("Catalog", "T14")]
    public async Task Over_all_turns_each_listener_hears_once_that_its_line_is_alive()
    {
        const int turns = 15;
        var (organization, room, ct) = (Guid.NewGuid(), Guid.NewGuid(), TestContext.Current.CancellationToken);
        var bus = app.Services.GetRequiredService<InProcessRoomBus>();
        var listeners = Enumerable.Range(0, 2 * turns).Select(_ => bus.ListenAsync(organization, room, ct).GetAsyncEnumerator(ct)).ToList();
        foreach (var listener in listeners)
            (await listener.MoveNextAsync()).ShouldBeTrue();

        for (var turn = 0; turn < turns; turn++)
            bus.Beat(turn, turns);
        await bus.PublishAsync(organization, room, RoomPart.Board, ct);

        foreach (var listener in listeners)
        {
            (await listener.MoveNextAsync()).ShouldBeTrue();
            listener.Current.ShouldBe(RoomPart.Beat);
            (await listener.MoveNextAsync()).ShouldBeTrue();
            listener.Current.ShouldBe(RoomPart.Board);
            await listener.DisposeAsync();
        }
    }

    [Fact]
    [Trait("Catalog", "T15")]
    public async Task Whoever_does_not_read_holds_up_nobody_and_misses_old_news_only()
    {
        var (organization, room, ct) = (Guid.NewGuid(), Guid.NewGuid(), TestContext.Current.CancellationToken);
        var bus = app.Services.GetRequiredService<InProcessRoomBus>();
        await using var slow = bus.ListenAsync(organization, room, ct).GetAsyncEnumerator(ct);
        (await slow.MoveNextAsync()).ShouldBeTrue();

        for (var i = 0; i < 10_000; i++)
            await bus.PublishAsync(organization, room, RoomPart.Board, ct);
        await bus.PublishAsync(organization, room, RoomPart.Themes, ct);

        var heard = 0;
        do
        {
            (await slow.MoveNextAsync()).ShouldBeTrue();
            heard++;
        } while (slow.Current != RoomPart.Themes);
        heard.ShouldBeLessThan(50, "a bounded memory of it");
    }

    [Fact]
    [Trait("Catalog", "T15")]
    public void A_seat_given_back_is_free_again_and_counted_once()
    {
        var seats = new StreamSeats();
        var taken = Enumerable.Range(0, StreamSeats.MostOfOne).Select(_ => seats.Take("ana")).ToList();
        taken.ShouldAllBe(seat => seat != null);
        seats.Take("ana").ShouldBeNull();
        seats.Take("ben").ShouldNotBeNull();

        taken[0]!.Dispose();
        taken[0]!.Dispose();

        seats.Take("ana").ShouldNotBeNull();
        seats.Take("ana").ShouldBeNull();
    }
}
