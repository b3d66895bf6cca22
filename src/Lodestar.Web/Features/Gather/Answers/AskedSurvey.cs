using System.Collections.Concurrent;
using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>A survey as respondents are shown it, read once for many of them. Nobody changes what is in it.</summary>
public sealed class AskedSurvey
{
    private const int Most = 64;
    private readonly ConcurrentDictionary<object, object> _drawn = new();
    private long _lookedAt;

    public AskedSurvey(Survey survey, Organization organization, long edition, long readAt)
    {
        (Survey, Organization) = (survey, organization);
        (Edition, ReadAt, _lookedAt) = (edition, readAt, readAt);
    }

    public Survey Survey { get; }
    public Organization Organization { get; }

    /// <summary>True for one that is only made up, to try the pages out; no database knows it.</summary>
    public bool IsMadeUp { get; init; }

    /// <summary>Up to which change in this process it is; see <see cref="WriteGate.Edition"/>.</summary>
    public long Edition { get; }
    public long ReadAt { get; }

    /// <summary>True for one of those who come after this while: that one looks whether another process changed it.</summary>
    public bool IsToBeLookedAt(TimeProvider clock, TimeSpan every)
    {
        var (seen, now) = (Interlocked.Read(ref _lookedAt), clock.GetTimestamp());
        return clock.GetElapsedTime(seen, now) >= every && Interlocked.CompareExchange(ref _lookedAt, now, seen) == seen;
    }

    /// <summary>Not every way to ask for a page is kept: there are as many as there are units and languages.</summary>
    public bool HasRoomFor(object what) => _drawn.Count < Most || _drawn.ContainsKey(what);

    /// <summary>What follows from it and from what lies beside it, such as the places to choose from; read by the first who asks.</summary>
    public async Task<T> RememberAsync<T>(object what, Func<Task<T>> read)
    {
        var task = (Lazy<Task<T>>)_drawn.GetOrAdd(what, _ => new Lazy<Task<T>>(read));
        try
        {
            return await task.Value;
        }
        catch
        {
            _drawn.TryRemove(KeyValuePair.Create(what, (object)task));
            throw;
        }
    }
}
