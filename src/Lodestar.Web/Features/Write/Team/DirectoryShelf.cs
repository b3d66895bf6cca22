using System.Collections.Concurrent;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>
/// Keeps what was counted and drawn from a large directory for some minutes, so that each tick on the page does not count a million people
/// again. A change of the directory by this process ends it at once, one by another process when the minutes are over.
/// </summary>
public sealed class DirectoryShelf(TimeProvider clock, WriteGate gate)
{
    public static readonly TimeSpan Keep = TimeSpan.FromMinutes(5);
    private const int Most = 32;

    private readonly ConcurrentDictionary<(Guid Organization, string Name), Kept> _kept = new();

    /// <summary>What is kept under this name, or what is read now.</summary>
    /// <param name="organization">Whose it is.</param>
    /// <param name="name">What it is; it says everything that it depends on.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="isWorthKeeping">Small things are quicker read than kept.</param>
    public async Task<T> TakeAsync<T>(Guid organization, string name, Func<Task<T>> read, Func<T, bool> isWorthKeeping)
        where T : class
    {
        var (now, edition) = (clock.GetUtcNow(), gate.Edition);
        if (_kept.TryGetValue((organization, name), out var kept) && kept.Until > now && kept.Edition == edition)
            return (T)kept.Value;
        var value = await read();
        if (!isWorthKeeping(value))
            return value;
        if (_kept.Count >= Most)
            _kept.Clear();
        _kept[(organization, name)] = new Kept(value, now + Keep, edition);
        return value;
    }

    private sealed record Kept(object Value, DateTimeOffset Until, long Edition);
}
