namespace Lodestar.Web.Data;

/// <summary>One writer at a time where the database knows only one (SQLite); open where it knows many (PostgreSQL).</summary>
/// <remarks>Rivals that meet at SQLite's own lock sleep and starve; a queue in front of it doubles the rate and cuts the slowest waits.</remarks>
public sealed class WriteGate(bool single) : IDisposable
{
    private readonly SemaphoreSlim? _turn = single ? new SemaphoreSlim(1, 1) : null;
    private long _edition;

    /// <summary>
    /// Goes up when this process has changed what respondents are shown: surveys, questions, units, people, the organization. Whoever
    /// remembers such things reads them again then.
    /// </summary>
    public long Edition => Interlocked.Read(ref _edition);

    public void BeginNewEdition() => Interlocked.Increment(ref _edition);

    public async ValueTask<IDisposable?> EnterAsync(CancellationToken ct)
    {
        if (_turn is null)
            return null;
        await _turn.WaitAsync(ct);
        return new Turn(_turn);
    }

    public void Dispose() => _turn?.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? _turn = turn;

        public void Dispose() => Interlocked.Exchange(ref _turn, null)?.Release();
    }
}
