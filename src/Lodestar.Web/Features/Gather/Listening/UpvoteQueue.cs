using System.Threading.Channels;
using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Live;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>
/// Takes the agreement of a whole hall: what has piled up is stored in one transaction, and each phone hears that it counts when it does.
/// That it counts once is the key's doing, on however many nodes.
/// </summary>
public sealed partial class UpvoteQueue(IServiceScopeFactory scopes, RoomPulse pulse, ILogger<UpvoteQueue> logger) : BackgroundService
{
    private const int MostAtOnce = 256;
    private readonly Channel<Wish> _wishes = Channel.CreateBounded<Wish>(new BoundedChannelOptions(20_000) { SingleReader = true });

    /// <summary>To agree, or no longer to; either twice is the same as once.</summary>
    public async Task<UpvoteOutcome> CastAsync(
        ListeningSession session,
        Guid remarkId,
        VisitorKey visitor,
        bool agrees,
        CancellationToken ct
    )
    {
        var wish = new Wish(session, remarkId, visitor.HashFor(session.Id), agrees);
        await _wishes.Writer.WriteAsync(wish, ct);
        return await wish.Outcome.Task.WaitAsync(ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        List<Wish> taken = [];
        while (await _wishes.Reader.WaitToReadAsync(stoppingToken))
        {
            while (taken.Count < MostAtOnce && _wishes.Reader.TryRead(out var wish))
                taken.Add(wish);
            foreach (var ofSession in taken.GroupBy(w => w.Session.Id))
                await AnswerAsync([.. ofSession], stoppingToken);
            taken.Clear();
        }
    }

    private async Task AnswerAsync(IReadOnlyList<Wish> wishes, CancellationToken ct)
    {
        var session = wishes[0].Session;
        try
        {
            var outcomes = await StoreAsync(session, wishes, ct);
            foreach (var (wish, outcome) in wishes.Zip(outcomes))
                wish.Outcome.TrySetResult(outcome);
            pulse.Touch(session.OrganizationId, session.Id, RoomPart.Board);
        }
        catch (Exception problem)
        {
            LogLost(problem, wishes.Count);
            foreach (var wish in wishes)
                wish.Outcome.TrySetException(problem);
        }
    }

    private async Task<IReadOnlyList<UpvoteOutcome>> StoreAsync(ListeningSession session, IReadOnlyList<Wish> wishes, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(session.OrganizationId);
        var db = scope.ServiceProvider.GetRequiredService<LodestarDb>();
        return await db.InTransactionAsync(
            async c =>
            {
                // Held, so that a session that closes now leaves none behind.
                await db.HoldRowAsync<ListeningSession>(session.Id, c);
                List<UpvoteOutcome> outcomes = [];
                foreach (var wish in wishes)
                    outcomes.Add(wish.Agrees ? await AgreeAsync(db, wish, c) : await TakeBackAsync(db, wish, c));
                return outcomes;
            },
            ct
        );
    }

    // Whether it may be agreed with is asked in the same breath as it is stored (E7).
    private static async Task<UpvoteOutcome> AgreeAsync(LodestarDb db, Wish wish, CancellationToken ct)
    {
        var stored = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Upvotes" ("OrganizationId", "ListeningSessionId", "SessionRemarkId", "Visitor")
            SELECT r."OrganizationId", r."ListeningSessionId", r."Id", {wish.Visitor}
            FROM "SessionRemarks" AS r
            JOIN "ListeningSessions" AS s ON s."OrganizationId" = r."OrganizationId" AND s."Id" = r."ListeningSessionId"
            WHERE r."OrganizationId" = {wish.Session.OrganizationId} AND r."ListeningSessionId" = {wish.Session.Id} AND r."Id" = {wish.RemarkId}
              AND r."State" = 'Shown' AND s."State" = 'Running'
            ON CONFLICT DO NOTHING
            """,
            ct
        );
        return stored == 1 || await Mine(db, wish).AnyAsync(ct) ? UpvoteOutcome.Counted : UpvoteOutcome.NotShown;
    }

    private static async Task<UpvoteOutcome> TakeBackAsync(LodestarDb db, Wish wish, CancellationToken ct)
    {
        await Mine(db, wish).ExecuteDeleteAsync(ct);
        return UpvoteOutcome.TakenBack;
    }

    private static IQueryable<Upvote> Mine(LodestarDb db, Wish wish) =>
        db.Upvotes.Where(u => u.SessionRemarkId == wish.RemarkId && u.ListeningSessionId == wish.Session.Id && u.Visitor == wish.Visitor);

    [LoggerMessage(LogLevel.Error, "{Count} phones were told to try again")]
    private partial void LogLost(Exception problem, int count);

    private sealed record Wish(ListeningSession Session, Guid RemarkId, string Visitor, bool Agrees)
    {
        public TaskCompletionSource<UpvoteOutcome> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

/// <summary>What a phone hears when it agrees.</summary>
public enum UpvoteOutcome
{
    Counted,
    TakenBack,
    NotShown,
}
