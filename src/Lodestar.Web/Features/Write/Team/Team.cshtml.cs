using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Write;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>Chooses seven to ten people and shows, while choosing, whom they speak for (R101, R102).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class TeamModel(LodestarDb db, CurrentPerson me, CoverageReader coverage, TimeProvider clock) : PageModel
{
    private const int MostFound = 20;

    [BindProperty]
    public TeamForm Form { get; set; } = new();

    public IReadOnlyList<Person> Chosen { get; private set; } = [];
    public IReadOnlyList<Person> Found { get; private set; } = [];
    public bool FoundMore { get; private set; }
    public CoverageSheet Coverage { get; private set; } = null!;
    public bool DirectoryIsEmpty { get; private set; }
    public TeamChoice Choice => WritingTeam.Judge(Chosen.Count, Form.Reason);
    public bool NeedsReason => WritingTeam.Judge(Chosen.Count, null) is TeamChoice.TooFew or TeamChoice.TooMany;

    public async Task OnGetAsync(string? search, CancellationToken ct)
    {
        var team = await db.WritingTeams.AsNoTracking().SingleOrDefaultAsync(ct);
        Form = new TeamForm
        {
            People = [.. team?.Members.Select(m => m.PersonId) ?? []],
            Reason = team?.SizeReason,
            Search = search,
        };
        await FillAsync(ct);
    }

    /// <summary>Shows the meter for what is ticked; keeps nothing.</summary>
    public async Task<IActionResult> OnPostLookAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await FillAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] Texts texts, CancellationToken ct)
    {
        await FillAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        var team = await db.WritingTeams.SingleOrDefaultAsync(ct);
        if (team is null)
            db.Add(team = new WritingTeam(me.OrganizationId));
        if (Refusal(team.Choose([.. Chosen.Select(p => p.Id)], Form.Reason, clock.GetUtcNow()), texts) is { } refusal)
        {
            ModelState.AddModelError("", refusal);
            return Page();
        }
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

    private string? Refusal(TeamChoice choice, Texts texts) =>
        choice switch
        {
            TeamChoice.Chosen => null,
            TeamChoice.NobodyChosen => texts["Nobody is chosen yet. Tick seven to ten people."],
            TeamChoice.TooFew => texts[
                "{0} are few: seven to ten people bring enough points of view. Add some, or say below why a smaller team is right here.",
                Chosen.Count
            ],
            TeamChoice.TooMany => texts[
                "{0} are too many to write one sentence together: seven to ten people can. Take some out, or say below why a larger team is right here.",
                Chosen.Count
            ],
            TeamChoice.FarTooMany => texts["More than {0} people cannot write one sentence together. Take some out.", WritingTeam.Limit],
        };

    private async Task FillAsync(CancellationToken ct)
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
            .OrderBy(p => p.Name)
            .ThenBy(p => p.Id)
            .Take(MostFound + 1)
            .ToListAsync(ct);
        (Found, FoundMore) = ([.. found.Take(MostFound)], found.Count > MostFound);
        DirectoryIsEmpty = Chosen.Count == 0 && Found.Count == 0 && string.IsNullOrWhiteSpace(Form.Search);
        Coverage = await coverage.ReadAsync(Chosen, ct);
    }
}

public sealed class TeamForm
{
    public List<Guid> People { get; init; } = [];

    [StringLength(WritingTeam.LongestReason, ErrorMessage = "Use at most {1} characters for the reason.")]
    public string? Reason { get; init; }

    [StringLength(100, ErrorMessage = "Search for fewer words.")]
    public string? Search { get; init; }
}
