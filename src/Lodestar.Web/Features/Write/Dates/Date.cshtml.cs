using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Dates;

/// <summary>When and where the team meets, who was asked, and who comes.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class DateModel(LodestarDb db, Asking asking, TimeProvider clock, Texts texts) : PageModel
{
    private const string Here = "/write/date";

    [BindProperty]
    public DateForm Form { get; set; } = new();

    public WritingTeam? Team { get; private set; }
    public WorkshopDate? Date { get; private set; }
    public bool IsOver => Date is { } date && date.StartsAt <= clock.GetUtcNow();
    public IReadOnlyList<AskedMember> Members { get; private set; } = [];

    public async Task OnGetAsync([FromServices] AskedTeam asked, CancellationToken ct)
    {
        await FindAsync(ct);
        var zone = await db.Organizations.Select(o => o.TimeZone).SingleAsync(ct);
        Form = Date is { } date && date.Stands && !IsOver ? DateForm.Of(date) : DateForm.Usual(clock.GetUtcNow(), zone);
        Members = await asked.ReadAsync(Team, Date, ct);
    }

    public async Task<IActionResult> OnPostAsync([FromServices] AskedTeam asked, CancellationToken ct)
    {
        await FindAsync(ct);
        if (Team is null)
            return Redirect("/write/team");
        if (ModelState.IsValid)
        {
            var date = Date ?? new WorkshopDate(Team);
            var answer = date.Agree(Form.ToAgreement(), clock.GetUtcNow());
            if (texts.Refusal(answer) is not { } refusal)
                return await KeepAsync(date, ct);
            ModelState.AddModelError("", refusal);
        }
        Members = await asked.ReadAsync(Team, Date, ct);
        return Page();
    }

    /// <summary>Calls it off and tells everybody who was told of it.</summary>
    public async Task<IActionResult> OnPostCallOffAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        if (Team is null || Date is null)
            return NotFound();
        Date.CallOff(clock.GetUtcNow());
        await asking.PrepareAsync(Team, ct);
        await db.SaveChangesAsync(ct);
        this.Say(texts["The date is off. Everybody who had a mail about it gets one more."]);
        return Redirect(Here);
    }

    /// <summary>Writes down what somebody said in person.</summary>
    public async Task<IActionResult> OnPostAnswerAsync(Guid person, InvitationAnswer answer, CancellationToken ct)
    {
        await FindAsync(ct);
        if (await db.TeamInvitations.SingleOrDefaultAsync(i => i.PersonId == person, ct) is not { } invitation || !Enum.IsDefined(answer))
            return NotFound();
        invitation.Hear(answer, noted: true, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        this.Say(texts["Noted."]);
        return Redirect(Here);
    }

    /// <summary>Asks somebody else instead of one who declined.</summary>
    public async Task<IActionResult> OnPostInsteadAsync(Guid leaving, Guid coming, CancellationToken ct)
    {
        await FindAsync(ct);
        if (Team is null || !Team.Includes(leaving) || !await db.People.AnyAsync(p => p.Id == coming, ct))
            return NotFound();
        var members = Team.Members.Select(m => m.PersonId).Where(id => id != leaving).Append(coming);
        Team.Choose([.. members], Team.SizeReason, clock.GetUtcNow());
        await asking.PrepareAsync(Team, ct);
        await db.SaveChangesAsync(ct);
        this.Say(texts["{0} is asked now.", await db.People.Where(p => p.Id == coming).Select(p => p.Name).SingleAsync(ct)]);
        return Redirect(Here);
    }

    private async Task<IActionResult> KeepAsync(WorkshopDate date, CancellationToken ct)
    {
        if (Date is null)
            db.Add(date);
        await asking.PrepareAsync(Team!, ct);
        try
        {
            await db.SaveChangesAsync(ct);
            this.Say(texts["The date is set. Mails are on their way to everybody who has an address."]);
        }
        catch (DbUpdateException)
        {
            this.Say(texts["Somebody else changed the date at the same moment. Look at it, and change it again if need be."]);
        }
        return Redirect(Here);
    }

    private async Task FindAsync(CancellationToken ct)
    {
        Team = await db.WritingTeams.SingleOrDefaultAsync(ct);
        Date = Team is null ? null : await db.WorkshopDates.SingleOrDefaultAsync(d => d.TeamId == Team.Id, ct);
    }
}

public sealed class DateForm
{
    private const int DaysAhead = 14;

    [Required(ErrorMessage = "Say on which day.")]
    public DateOnly? Day { get; init; }

    [Required(ErrorMessage = "Say at which hour it begins.")]
    public TimeOnly? Hour { get; init; }

    public int Minutes { get; init; } = WorkshopDate.UsualMinutes;

    [Required(ErrorMessage = "Say in which time zone the hour is meant.")]
    [StringLength(Organization.MaxTimeZoneLength, ErrorMessage = "A time zone has at most {1} characters.")]
    public string Zone { get; init; } = "";

    [StringLength(WorkshopDate.MaxPlaceLength, ErrorMessage = "Use at most {1} characters for the place.")]
    public string? Place { get; init; }

    public static DateForm Of(WorkshopDate date) =>
        new()
        {
            Day = date.Day,
            Hour = TimeOnly.FromDateTime(date.LocalStart),
            Minutes = date.Minutes,
            Zone = date.Zone,
            Place = date.Place,
        };

    public static DateForm Usual(DateTimeOffset now, string zone) =>
        new()
        {
            Day = DateOnly.FromDateTime(now.UtcDateTime).AddDays(DaysAhead),
            Hour = new TimeOnly(9, 0),
            Zone = zone,
        };

    internal Agreement ToAgreement() => new(Day!.Value.ToDateTime(Hour!.Value), Zone, Minutes, Place);
}
