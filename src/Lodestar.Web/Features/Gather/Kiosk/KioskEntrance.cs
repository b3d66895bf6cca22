using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Answers;

namespace Lodestar.Web.Features.Gather.Kiosk;

/// <summary>What happens at a shared device: a knock with number and PIN, then one answer.</summary>
public sealed class KioskEntrance(KioskDoor door, SubmissionDesk desk, WrongPins wrong)
{
    public async Task<KioskAnswer> KnockAsync(Survey survey, KioskTry tried, CancellationToken ct)
    {
        var (answer, visit) = await OpenAsync(survey, tried, ct);
        return visit is not null && await door.HasAnsweredAsync(survey, visit, ct) ? KioskAnswer.AnsweredBefore : answer;
    }

    public async Task<KioskAnswer> TakeAsync(Survey survey, KioskTry tried, Submission said, AttemptKey attempt, CancellationToken ct)
    {
        var (answer, visit) = await OpenAsync(survey, tried, ct);
        if (visit is null)
            return answer;
        var submission = visit.Place.Place(said);
        return await desk.TakeAsync(survey.Id, submission, attempt, visit.Person, ct) switch
        {
            DeskAnswer.Recorded => KioskAnswer.Recorded,
            DeskAnswer.AnsweredBefore => KioskAnswer.AnsweredBefore,
            DeskAnswer.NotOpen => KioskAnswer.NotOpen,
            DeskAnswer.NothingSaid or DeskAnswer.TooLong => KioskAnswer.Incomplete,
            DeskAnswer.NotByThisLink => KioskAnswer.Refused,
        };
    }

    /// <summary>Who stands there; null where number and PIN open nothing, and then the answer says so.</summary>
    public async Task<(KioskAnswer Answer, KioskVisit? Visit)> OpenAsync(Survey survey, KioskTry tried, CancellationToken ct)
    {
        if (!survey.IsOpen)
            return (KioskAnswer.NotOpen, null);
        if (wrong.AreTooMany(tried.Address))
            return (KioskAnswer.TooOften, null);
        if (await door.OpenAsync(survey, tried.Number, tried.Pin, ct) is { } visit)
            return (KioskAnswer.Welcome, visit);
        wrong.Count(tried.Address);
        return (KioskAnswer.Refused, null);
    }
}

/// <summary>What was typed, and at which address.</summary>
public sealed record KioskTry(string? Number, string? Pin, string Address);

/// <summary>What a shared device hears.</summary>
public enum KioskAnswer
{
    Welcome,
    Recorded,
    AnsweredBefore,
    Refused,
    TooOften,
    Incomplete,
    NotOpen,
}

internal static class KioskTexts
{
    public static string Of(KioskAnswer answer, Texts texts) =>
        answer switch
        {
            KioskAnswer.Welcome => "",
            KioskAnswer.Recorded => texts["Recorded. Thank you."],
            KioskAnswer.AnsweredBefore => texts["With this number an answer was sent before, and each person counts once."],
            KioskAnswer.Refused => texts[
                "Number and PIN do not fit together. After five wrong tries a PIN is locked; then ask for a new one."
            ],
            KioskAnswer.TooOften => texts["Too many wrong PINs came from here. Wait ten minutes, please."],
            KioskAnswer.Incomplete => texts["Write an answer to at least one question; a single word is enough."],
            KioskAnswer.NotOpen => texts["This survey has closed"],
        };
}
