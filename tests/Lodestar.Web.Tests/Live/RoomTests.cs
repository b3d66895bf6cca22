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
        (await stream.NextAsync(_ct)).ShouldBe(RoomPart.Everything);

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
        (await stream.NextAsync(_ct)).ShouldBe(RoomPart.Everything);

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

    private Task<LiveStream> ListenAsync(HttpClient client, Guid room) => LiveStream.OpenAsync(client, $"/live/{room}", _ct);

    // A node that has just begun to listen to the others tells everybody to look at everything: what was said until then is in it, and is said anew.
    private async Task<string?> NewsAsync(LiveStream stream, Func<Task> sayAgain)
    {
        var part = await stream.NextAsync(_ct);
        while (part == RoomPart.Everything)
        {
            await sayAgain();
            part = await stream.NextAsync(_ct);
        }
        return part;
    }
}
