using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Web.Jobs;
using Lodestar.Web.Mail;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <param name="SurveyId">Whose letters.</param>
/// <param name="Pauses">How often in a row the mail server was in trouble.</param>
public sealed record SendLetters(Guid SurveyId, int Pauses = 0);

/// <summary>Sends one portion and comes back for the next, so that other work is not held up and a stopped program goes on where it was.</summary>
internal sealed partial class SendLettersJob(LodestarDb db, LetterBox box, Carriers carriers, ILogger<SendLettersJob> logger)
    : IJob<SendLetters>
{
    public static readonly TimeSpan Between = TimeSpan.FromSeconds(10);
    private const int AtOnce = 200;
    private static readonly TimeSpan s_untilNextWeek = TimeSpan.FromHours(6);

    public async Task RunAsync(SendLetters work, CancellationToken ct)
    {
        var now = carriers.Now;
        if (
            await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == work.SurveyId && s.State == SurveyState.Open, ct)
            is not { } survey
        )
            return;
        await box.DoubtAsync(survey.Id, ct);
        if (carriers.Hours.WaitUntil(now) is { } morning)
        {
            await ComeBackAsync(work with { Pauses = 0 }, morning, ct);
            return;
        }
        var (carried, isWell) = await CarryAsync(survey, ct);
        if (isWell)
            await GoOnAsync(work with { Pauses = 0 }, now, ct);
        else
            await PauseAsync(work with { Pauses = carried > 0 ? 1 : work.Pauses + 1 }, ct);
    }

    /// <summary>Some at a time: who is written to next is asked anew after each trouble, and trouble is common. Nobody twice in one portion.</summary>
    private async Task<(int Carried, bool IsWell)> CarryAsync(Survey survey, CancellationToken ct)
    {
        var (carried, seen) = (0, new HashSet<(Guid, int)>());
        while (seen.Count < carriers.Portion)
        {
            var due = await box.Due(survey.Id).Take(Math.Min(AtOnce, carriers.Portion - seen.Count)).ToListAsync(ct);
            var some = due.FindAll(letter => seen.Add((letter.PersonId, letter.Round)));
            if (some.Count == 0)
                break;
            var (more, isWell) = await carriers.CarryAsync(survey, some, ct);
            carried += more;
            if (!isWell)
                return (carried, false);
        }
        return (carried, true);
    }

    private async Task GoOnAsync(SendLetters work, DateTimeOffset now, CancellationToken ct)
    {
        var left = db.SurveyLetters.Where(l => l.SurveyId == work.SurveyId);
        if (await box.Due(work.SurveyId).AnyAsync(ct))
            await ComeBackAsync(work, now + Between, ct);
        else if (await left.AnyAsync(l => l.State == LetterState.Leaving, ct))
            await ComeBackAsync(work, now + LetterBox.Lost + Between, ct);
        else if (await left.AnyAsync(l => l.State == LetterState.Waiting, ct))
            await ComeBackAsync(work, now + s_untilNextWeek, ct); // to people who had their letters for this week
    }

    private Task PauseAsync(SendLetters work, CancellationToken ct)
    {
        var pause = TimeSpan.FromSeconds(Math.Min(1800, 15 * Math.Pow(2, work.Pauses)));
        LogPause(work.Pauses, pause);
        return ComeBackAsync(work, carriers.Now + pause, ct);
    }

    private async Task ComeBackAsync(SendLetters work, DateTimeOffset due, CancellationToken ct)
    {
        db.Enqueue(work, due);
        await db.SaveChangesAsync(ct);
    }

    [LoggerMessage(LogLevel.Warning, "The mail server is in trouble ({Times} times in a row); invitations go on in {Pause}")]
    private partial void LogPause(int times, TimeSpan pause);
}

/// <summary>A few carriers side by side, each with a database connection of its own.</summary>
internal sealed class Carriers(IServiceScopeFactory scopes, IOptions<MailOptions> mail, TimeProvider clock, CurrentPerson me)
{
    private const int SideBySide = 4;

    public DateTimeOffset Now => clock.GetUtcNow();
    public SendingHours Hours => new(mail.Value.FromHour, mail.Value.UntilHour, clock.LocalTimeZone);

    /// <summary>So many leave before the next portion is due.</summary>
    public int Portion => mail.Value.PerMinute / 6;

    /// <summary>How many it dealt with, and whether the mail server is well; as soon as it is not, the others stay where they are.</summary>
    public async Task<(int Carried, bool IsWell)> CarryAsync(Survey survey, IReadOnlyList<SurveyLetter> letters, CancellationToken ct)
    {
        var organization = await InScopeAsync(s => s.GetRequiredService<LodestarDb>().Organizations.Select(o => o.Name).SingleAsync(ct));
        var (carried, isWell) = (0, true);
        await Parallel.ForEachAsync(
            letters,
            new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = ct },
            async (letter, c) =>
            {
                if (!Volatile.Read(ref isWell))
                    return;
                if (await InScopeAsync(s => s.GetRequiredService<LetterCarrier>().CarryAsync(survey, organization, letter, c)))
                    Interlocked.Increment(ref carried);
                else
                    Volatile.Write(ref isWell, false);
            }
        );
        return (carried, isWell);
    }

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(me.OrganizationId);
        return await use(scope.ServiceProvider);
    }
}
