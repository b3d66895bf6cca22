using Lodestar.Web.Data;
using Lodestar.Web.Features.Write.Team;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Write;

public sealed class DirectoryShelfTests : IDisposable
{
    private static readonly Guid Ours = Guid.NewGuid();
    private readonly TestClock _clock = new(Cast.Morning);
    private readonly WriteGate _gate = new(single: false);
    private readonly DirectoryShelf _shelf;
    private int _reads;

    public DirectoryShelfTests() => _shelf = new DirectoryShelf(_clock, _gate);

    [Fact]
    public async Task What_was_read_is_kept_for_some_minutes_and_no_longer()
    {
        (await TakeAsync()).ShouldBe("read 1");
        _clock.Advance(DirectoryShelf.Keep - TimeSpan.FromSeconds(1));
        (await TakeAsync()).ShouldBe("read 1");
        _clock.Advance(TimeSpan.FromSeconds(1));
        (await TakeAsync()).ShouldBe("read 2");
    }

    [Fact]
    public async Task A_change_of_the_directory_ends_it_at_once()
    {
        await TakeAsync();
        _gate.BeginNewEdition();

        (await TakeAsync()).ShouldBe("read 2");
    }

    [Fact]
    [Trait("Catalog", "A11")]
    public async Task Nobody_gets_what_was_read_for_another_organization_or_another_question()
    {
        await TakeAsync();

        (await TakeAsync(organization: Guid.NewGuid())).ShouldBe("read 2");
        (await TakeAsync(name: "another")).ShouldBe("read 3");
    }

    [Fact]
    public async Task What_is_small_is_read_anew_each_time()
    {
        await TakeAsync(isWorthKeeping: false);

        (await TakeAsync(isWorthKeeping: false)).ShouldBe("read 2");
    }

    public void Dispose() => _gate.Dispose();

    private Task<string> TakeAsync(Guid? organization = null, string name = "people", bool isWorthKeeping = true) =>
        _shelf.TakeAsync(organization ?? Ours, name, () => Task.FromResult($"read {++_reads}"), _ => isWorthKeeping);
}
