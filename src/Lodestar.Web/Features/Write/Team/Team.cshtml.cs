using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;
using Lodestar.Web.Features.Write.Dates;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>Chooses seven to ten people, by hand or by a proposal, and shows while choosing whom they speak for (R101, R102).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class TeamModel(LodestarDb db, CurrentPerson me, TeamBench bench, TimeProvider clock) : PageModel
{
    private const int MostFound = 20;

    /// <summary>Preparing takes people about two weeks.</summary>
    private const int DaysAhead = 14;

    [BindProperty]
    public TeamForm Form { get; set; } = new();

    public IReadOnlyList<Person> Chosen { get; private set; } = [];
    public IReadOnlyList<Person> Found { get; private set; } = [];
    public bool FoundMore { get; private set; }
    public CoverageSheet Coverage { get; private set; } = null!;
    public IReadOnlyDictionary<Guid, Seat> Seats { get; private set; } = new Dictionary<Guid, Seat>();
    public IReadOnlyList<TeamConcern> Concerns { get; private set; } = [];
    public LeftOut LeftOut { get; private set; } = null!;
    public bool DirectoryIsEmpty { get; private set; }
    public bool NeedsReason => WritingTeam.Judge(Chosen.Count, null) is TeamChoice.TooFew or TeamChoice.TooMany;
    public DateOnly Day => Form.On ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(DaysAhead);

    public async Task OnGetAsync(string? search, CancellationToken ct)
    {
        var team = await db.WritingTeams.AsNoTracking().SingleOrDefaultAsync(ct);
        var now = clock.GetUtcNow();
        var date = await db.WorkshopDates.AsNoTracking().SingleOrDefaultAsync(d => d.CalledOffAt == null && d.StartsAt > now, ct);
        var accepted = await db.TeamInvitations.Where(i => i.Answer == InvitationAnswer.Accepted).Select(i => i.PersonId).ToListAsync(ct);
        Form = new TeamForm
        {
            People = [.. team?.Members.Select(m => m.PersonId) ?? []],
            Pinned = accepted,
            Reason = team?.SizeReason,
            Search = search,
            Size = team is { Members.Count: >= WritingTeam.Smallest and <= WritingTeam.Largest and var size } ? size : TeamForm.UsualSize,
            On = date?.Day,
        };
        await FillAsync(suggest: false, ct);
    }

    /// <summary>Shows the meter for what is ticked; keeps nothing.</summary>
    public async Task<IActionResult> OnPostLookAsync(CancellationToken ct)
    {
        await ReadAsync(suggest: false, ct);
        return Page();
    }

    /// <summary>Fills the team up around those who are kept; keeps nothing yet.</summary>
    public async Task<IActionResult> OnPostProposalAsync(CancellationToken ct)
    {
        await ReadAsync(suggest: false, ct);
        await ProposeAroundAsync([.. Chosen.Where(p => Form.Pinned.Contains(p.Id))], ct);
        return Page();
    }

    /// <summary>The same, with others of those who are alike.</summary>
    public Task<IActionResult> OnPostRedrawAsync(CancellationToken ct)
    {
        Form.Draw = (Form.Draw + 1) % TeamPool.Draws;
        return OnPostProposalAsync(ct);
    }

    /// <summary>One comes instead of another; keeps nothing yet.</summary>
    public async Task<IActionResult> OnPostSwapAsync(string swap, CancellationToken ct)
    {
        if (swap.Split('_') is [var from, var to] && Guid.TryParse(from, out var leaving) && Guid.TryParse(to, out var coming))
        {
            Form.People = [.. Form.People.Select(id => id == leaving ? coming : id)];
            Form.Shown.Remove(leaving); // not taken out for good: the exchange can be undone
        }
        await ReadAsync(suggest: true, ct);
        return Page();
    }

    /// <summary>Notes that somebody cannot come that day, and looks for somebody else for this one seat.</summary>
    public async Task<IActionResult> OnPostAbsentAsync(Guid absent, [FromServices] Texts texts, CancellationToken ct)
    {
        if (await db.People.SingleOrDefaultAsync(p => p.Id == absent, ct) is not { } person)
            return NotFound();
        if (!await db.Set<Absence>().AnyAsync(a => a.PersonId == absent && a.From <= Day && a.Until >= Day, ct))
            db.Add(Absence.Of(person, Day, Day, note: null)!);
        await db.SaveChangesAsync(ct);
        Form.People.Remove(absent);
        Form.Pinned.Remove(absent);
        Form.Shown.Remove(absent);
        await ReadAsync(suggest: false, ct);
        await ProposeAroundAsync(Chosen, ct);
        Form.Notice = texts["{0} is noted as not available on {1:D}.", person.Name, Day];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] Texts texts, [FromServices] Asking asking, CancellationToken ct)
    {
        Form.Remember();
        await FillAsync(suggest: false, ct);
        if (!ModelState.IsValid)
            return Page();

        var team = await db.WritingTeams.SingleOrDefaultAsync(ct);
        if (team is null)
            db.Add(team = new WritingTeam(me.OrganizationId));
        if (texts.Refusal(team.Choose([.. Chosen.Select(p => p.Id)], Form.Reason, clock.GetUtcNow()), Chosen.Count) is { } refusal)
        {
            ModelState.AddModelError("", refusal);
            return Page();
        }
        await asking.PrepareAsync(team, ct);
        return await SavedAsync(texts, ct);
    }

    private async Task<IActionResult> SavedAsync(Texts texts, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            ModelState.AddModelError(
                "",
                texts["Somebody else changed the team at the same moment. This is your choice; save again to keep it."]
            );
            return Page();
        }
        this.Say(texts.Count(Chosen.Count, "The writing team is {0} person.", "The writing team is {0} people."));
        return Redirect("/write");
    }

    private async Task ProposeAroundAsync(IReadOnlyList<Person> kept, CancellationToken ct)
    {
        var picker = await bench.SetAsync(Wish, Coverage, kept, ct);
        Form.People = [.. picker.Propose([.. kept.Select(p => p.Id)])];
        await FillAsync(suggest: true, ct);
    }

    private Task ReadAsync(bool suggest, CancellationToken ct)
    {
        ModelState.Clear();
        Form.Remember();
        return FillAsync(suggest, ct);
    }

    private TeamWish Wish => new(Form.SizeWithin, Day, Form.Draw, Form.Passed.ToHashSet());

    private async Task FillAsync(bool suggest, CancellationToken ct)
    {
        var ids = Form.People.Distinct().Take(WritingTeam.Limit * 4).ToList();
        Chosen = await db
            .People.AsNoTracking()
            .Where(p => ids.Contains(p.Id) && p.LeftOn == null)
            .OrderBy(p => p.Name)
            .ThenBy(p => p.Id)
            .ToListAsync(ct);
        var found = await db
            .People.AsNoTracking()
            .Where(p => !ids.Contains(p.Id))
            .HereNamed(Form.Search)
            .OrderBy(p => p.SearchText) // begins with the name, and has an index
            .ThenBy(p => p.Id)
            .Take(MostFound + 1)
            .ToListAsync(ct);
        (Found, FoundMore) = ([.. found.Take(MostFound)], found.Count > MostFound);
        DirectoryIsEmpty = Chosen.Count == 0 && Found.Count == 0 && string.IsNullOrWhiteSpace(Form.Search);
        Coverage = await bench.MeterAsync(Chosen, ct);
        LeftOut = await bench.LeftOutAsync(Wish, Coverage, ct);
        if (Chosen.Count > 0 && (suggest || Coverage.People <= TeamBench.Quick))
            await SuggestAsync(ct);
    }

    private async Task SuggestAsync(CancellationToken ct)
    {
        var picker = await bench.SetAsync(Wish, Coverage, Chosen, ct);
        Seats = await bench.SeatsAsync(picker, Chosen, ct);
        Concerns = Chosen.Count < WritingTeam.Smallest ? [] : picker.ConcernsAbout(Chosen.Select(p => p.Id));
    }
}
