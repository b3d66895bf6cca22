using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Surveys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Deadlines;

/// <summary>When a survey closes by itself; may be moved as long as it is open.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class DeadlineModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public DeadlineForm Form { get; set; } = new();

    public Survey Survey { get; private set; } = null!;

    /// <summary>The organization's time zone, in which day and hour are read.</summary>
    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        var end = Survey.ClosesAt ?? DeadlineForm.Usual(clock.GetUtcNow(), Zone);
        Form = DeadlineForm.Of(end, Zone, Survey.ClosesAt is null || Survey.RemindsOnLastDay);
        return Page();
    }

    /// <summary>Sets or moves the end.</summary>
    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (Form.ToDeadline(Zone) is not { } deadline)
        {
            ModelState.AddModelError(
                "Form.Day",
                texts["Write a day like {0} and an hour like 18:00.", $"{clock.GetUtcNow().AddDays(14):yyyy-MM-dd}"]
            );
            return Page();
        }
        var now = clock.GetUtcNow();
        if (Survey.CloseBy(deadline, now) is DeadlineOutcome.Past)
        {
            ModelState.AddModelError("Form.Day", texts["That moment is over. Choose a later one, or close the survey by hand."]);
            return Page();
        }
        return await SaveAsync(texts["It closes by itself on {0:dddd, d MMMM yyyy, HH:mm}.", Survey.ClosesLocally], now, ct);
    }

    /// <summary>Takes the end back: somebody closes it by hand then.</summary>
    public async Task<IActionResult> OnPostClearAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        Survey.CloseBy(null, clock.GetUtcNow());
        return await SaveAsync(texts["It stays open until somebody closes it."], clock.GetUtcNow(), ct);
    }

    private async Task<IActionResult> SaveAsync(string done, DateTimeOffset now, CancellationToken ct)
    {
        if (Survey.IsClosed)
            done = texts["It has closed already."];
        db.EnqueueEnd(Survey, now);
        if (!await db.TrySaveAsync(Survey, ct))
            done = texts["Somebody changed the survey at the same moment. Look at it once more, then choose again."];
        this.Say(done);
        return RedirectToPage();
    }

    private async Task<bool> FindAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return false;
        var zone = await db.Organizations.AsNoTracking().Select(o => o.TimeZone).SingleAsync(ct);
        (Survey, Zone) = (survey, TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : TimeZoneInfo.Utc);
        return true;
    }
}

/// <summary>Day and hour as clocks in the organization show them.</summary>
public sealed class DeadlineForm
{
    private const string Missing = "Write a day like 2030-12-24 and an hour like 18:00.";
    private const string DayFormat = "yyyy-MM-dd";
    private const string HourFormat = "HH:mm";

    [Required(ErrorMessage = Missing)]
    public string? Day { get; set; }

    [Required(ErrorMessage = Missing)]
    public string? Hour { get; set; }
    public bool Reminds { get; set; }

    /// <summary>Two weeks from now, at the end of the day's work.</summary>
    public static DateTimeOffset Usual(DateTimeOffset now, TimeZoneInfo zone) =>
        Deadline.Of(TimeZoneInfo.ConvertTime(now, zone).Date.AddDays(14).AddHours(18), zone, reminds: true).At;

    public static DeadlineForm Of(DateTimeOffset end, TimeZoneInfo zone, bool reminds)
    {
        var local = TimeZoneInfo.ConvertTime(end, zone);
        return new DeadlineForm
        {
            Day = local.ToString(DayFormat, CultureInfo.InvariantCulture),
            Hour = local.ToString(HourFormat, CultureInfo.InvariantCulture),
            Reminds = reminds,
        };
    }

    /// <summary>Null for what is no day or no hour.</summary>
    public Deadline? ToDeadline(TimeZoneInfo zone) =>
        DateOnly.TryParseExact(Day?.Trim(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is > 2000 and < 2100
        && TimeOnly.TryParseExact(Hour?.Trim(), HourFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour)
            ? Deadline.Of(day.ToDateTime(hour), zone, Reminds)
            : null;
}
