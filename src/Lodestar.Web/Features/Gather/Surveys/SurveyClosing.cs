using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Web.Features.Gather.Listening;
using Lodestar.Web.Features.Gather.Themes;
using Lodestar.Web.Features.Gather.Watch;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>Ends a survey for good, and with it every trace of who sent what when (anonymity rule 2).</summary>
public sealed class SurveyClosing(LodestarDb db, SessionClosing sessions, TimeProvider clock)
{
    public async Task<CloseOutcome?> CloseAsync(Guid surveyId, CancellationToken ct)
    {
        var outcome = await EndAsync(surveyId, ct);
        sessions.TellRooms();
        if (outcome is CloseOutcome.Closed && db.Database.CurrentTransaction is null)
            await db.Database.ExecuteSqlRawAsync(db.Database.IsNpgsql() ? s_sweepPostgres : s_sweepSqlite, ct);
        return outcome;
    }

    // The old order goes with the old rows, and with the log that held them one after the other.
    private static readonly string s_sweepPostgres = "VACUUM \"Answers\", \"Responses\", \"Participations\", \"SpentAttempts\"";
    private static readonly string s_sweepSqlite = "PRAGMA wal_checkpoint(TRUNCATE)";

    private Task<CloseOutcome?> EndAsync(Guid surveyId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return db.InTransactionAsync<CloseOutcome?>(
            async c =>
            {
                // Answers under way hold the survey; this waits for them, and those that come later find it closed.
                if (db.Database.IsNpgsql())
                    await db.Database.ExecuteSqlAsync($"SELECT 1 FROM \"Surveys\" WHERE \"Id\" = {surveyId} FOR UPDATE", c);
                if (await db.Surveys.SingleOrDefaultAsync(s => s.Id == surveyId, c) is not { } survey)
                    return null;
                await sessions.CloseAllAsync(survey, c);
                if (survey.Close(now) is CloseOutcome.NotOpen)
                    return CloseOutcome.NotOpen;

                db.Enqueue(new FindThemes(surveyId));
                await db.SaveChangesAsync(c);
                await SurveyTallies.EndAsync(db, survey, c);
                await ForgetAttemptsAsync(surveyId, c);
                await ShuffleAsync(survey, c);
                return CloseOutcome.Closed;
            },
            ct
        );
    }

    private async Task ForgetAttemptsAsync(Guid surveyId, CancellationToken ct)
    {
        await db.Set<PersonalLink>().Where(l => l.SurveyId == surveyId).ExecuteDeleteAsync(ct);
        await db.SurveyLetters.Where(l => l.SurveyId == surveyId && l.State == LetterState.Waiting).ExecuteDeleteAsync(ct);
        await db.Set<SpentAttempt>().Where(a => a.SurveyId == surveyId).ExecuteDeleteAsync(ct);
        await db.Set<Participation>()
            .Where(p => p.SurveyId == surveyId)
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.AttemptHash, (string?)null), ct);
    }

    /// <summary>
    /// PostgreSQL keeps rows in the order they came, with the number of the transaction that brought them: both tables are written
    /// anew in random order. SQLite keeps these tables in the order of their random keys, so there is nothing to shuffle.
    /// </summary>
    private async Task ShuffleAsync(Survey survey, CancellationToken ct)
    {
        if (!db.Database.IsNpgsql())
            return;
        object[] whose = [survey.OrganizationId, survey.Id];
        string[] tables = ["Answers", "Responses", "Participations"]; // what refers to others goes first and comes back last
        foreach (var table in tables)
        {
            await RunAsync($"CREATE TEMPORARY TABLE \"Shuffled{table}\" (LIKE \"{table}\") ON COMMIT DROP");
            await RunAsync($"INSERT INTO \"Shuffled{table}\" SELECT * FROM \"{table}\" WHERE {Mine} ORDER BY random()", whose);
            await RunAsync($"DELETE FROM \"{table}\" WHERE {Mine}", whose);
        }
        foreach (var table in tables.Reverse())
            await RunAsync($"INSERT INTO \"{table}\" SELECT * FROM \"Shuffled{table}\"");

        Task RunAsync(string sql, params object[] with) => db.Database.ExecuteSqlRawAsync(sql, with, ct);
    }

    private const string Mine = "\"OrganizationId\" = {0} AND \"SurveyId\" = {1}";
}
