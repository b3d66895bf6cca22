using System.Collections.Concurrent;

namespace Lodestar.Web.Live;

/// <summary>How many streams one person and this node hold at once. Whoever finds no seat asks now and then instead (R2).</summary>
internal sealed class StreamSeats
{
    /// <summary>A browser has six lines to a server without HTTP/2: a page in a further tab must find one free (T14).</summary>
    public const int MostOfOne = 4;
    public const int MostHere = 10_000;
    private readonly ConcurrentDictionary<string, int> _taken = new(StringComparer.Ordinal);
    private int _all;

    /// <summary>Null when there is none left; given back by disposing.</summary>
    public IDisposable? Take(string who)
    {
        var here = Interlocked.Increment(ref _all);
        var theirs = _taken.AddOrUpdate(who, 1, (_, seats) => seats + 1);
        if (here <= MostHere && theirs <= MostOfOne)
            return new Seat(this, who);
        GiveBack(who);
        return null;
    }

    private void GiveBack(string who)
    {
        Interlocked.Decrement(ref _all);
        while (_taken.TryGetValue(who, out var seats))
            if (seats == 1 ? _taken.TryRemove(KeyValuePair.Create(who, 1)) : _taken.TryUpdate(who, seats - 1, seats))
                return;
    }

    private sealed class Seat(StreamSeats seats, string who) : IDisposable
    {
        private StreamSeats? _seats = seats;

        public void Dispose() => Interlocked.Exchange(ref _seats, null)?.GiveBack(who);
    }
}
