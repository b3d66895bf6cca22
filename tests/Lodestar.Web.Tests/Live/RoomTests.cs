using Lodestar.Web.Live;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Live;

public class RoomTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_in_a_room_hears_that_it_changed()
    {
        var room = Guid.NewGuid();
        var (organization, bus) = await BusAsync();
        using var stream = await ListenAsync(app.As(Cast.Ines), room);
        (await NextAsync(stream)).ShouldBe(RoomPart.Everything);

        await SayAsync();

        (await NewsAsync(stream, SayAsync)).ShouldBe(RoomPart.Board);

        Task SayAsync() => bus.PublishAsync(organization, room, RoomPart.Board, _ct).AsTask();
    }

    [Fact, Trait("Catalog", "A6")]
    public async Task Somebody_of_another_organization_hears_nothing_of_it()
    {
        var room = Guid.NewGuid();
        var (organization, bus) = await BusAsync();
        using var stream = await ListenAsync(app.As(Cast.Otto), room);
        (await NextAsync(stream)).ShouldBe(RoomPart.Everything);

        await SayAsync();

        (await NewsAsync(stream, SayAsync)).ShouldBe(RoomPart.Themes);

        async Task SayAsync()
        {
            await bus.PublishAsync(organization, room, RoomPart.Board, _ct);
            await bus.PublishAsync(await app.InScopeAsync(OrganizationOf, Cast.Otterlake), room, RoomPart.Themes, _ct);
        }
    }

    private async Task<(Guid, IRoomBus)> BusAsync() =>
        (await app.InScopeAsync(OrganizationOf), app.Services.GetRequiredService<IRoomBus>());

    private static Task<Guid> OrganizationOf(IServiceProvider services) =>
        Task.FromResult(services.GetRequiredService<Lodestar.Web.Accounts.CurrentPerson>().OrganizationId);

    private async Task<StreamReader> ListenAsync(HttpClient client, Guid room)
    {
        var response = await client.GetAsync($"/live/{room}", HttpCompletionOption.ResponseHeadersRead, _ct);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        return new StreamReader(await response.Content.ReadAsStreamAsync(_ct));
    }

    // A node that has just begun to listen to the others tells everybody to look at everything: what was said until then is in it, and is said anew.
    private async Task<string> NewsAsync(StreamReader stream, Func<Task> sayAgain)
    {
        var part = await NextAsync(stream);
        while (part == RoomPart.Everything)
        {
            await sayAgain();
            part = await NextAsync(stream);
        }
        return part;
    }

    private async Task<string> NextAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync(_ct) is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line[6..];
        throw new InvalidOperationException("The stream ended.");
    }
}
