using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Lodestar.Core.GutCheck;
using Lodestar.Web.Features.GutCheck.Rounds;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Readers;

/// <summary>Chooses who is asked: from the directory, or anybody by name (R19, R109).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ReadersModel(LodestarDb db, RoundDesk desk, TimeProvider clock) : PageModel
{
    private const int MostFound = 20;

    [BindProperty]
    public InviteForm Form { get; set; } = new();

    public Round Round { get; private set; } = null!;
    public IReadOnlyList<(Person Person, StakeholderKind Kind)> Found { get; private set; } = [];
    public bool FoundMore { get; private set; }
    public string? Search { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid roundId, string? search, CancellationToken ct)
    {
        if (!await FindAsync(roundId, ct))
            return NotFound();
        await SearchAsync(search, ct);
        return Round.State is RoundState.Open ? Page() : Redirect($"/gut-check/rounds/{roundId}");
    }

    public async Task<IActionResult> OnPostAsync(Guid roundId, string? search, [FromServices] Texts texts, CancellationToken ct)
    {
        if (!await FindAsync(roundId, ct))
            return NotFound();
        await SearchAsync(search, ct);
        var wanted = await InvitationsAsync(ct);
        if (wanted.Count == 0 && ModelState.IsValid)
            ModelState.AddModelError("", texts["Tick somebody in the list, or write a name."]);
        if (!ModelState.IsValid)
            return Page();

        var (invited, refusal) = await InviteAsync(wanted, texts, ct);
        if (refusal is not null)
            ModelState.AddModelError("", refusal);
        if (invited == 0)
            return Page();

        await db.SaveChangesAsync(ct);
        this.Say(string.Join(' ', [texts.Count(invited, "{0} person is asked.", "{0} people are asked."), refusal]).Trim());
        return Redirect(string.Create(CultureInfo.InvariantCulture, $"/gut-check/rounds/{roundId}/readers"));
    }

    private async Task<(int Invited, string? Refusal)> InviteAsync(List<Invitation> wanted, Texts texts, CancellationToken ct)
    {
        var attendees = await desk.AttendeesAsync(ct);
        var before = Round.Readers.ToHashSet();
        var outcomes = wanted.Select(who => (who.Name, Outcome: Round.Invite(who, attendees))).ToList();
        desk.Mail(Round.Readers.Where(r => !before.Contains(r)));
        var refusals = outcomes.Select(o => Refusal(o.Name, o.Outcome, texts)).OfType<string>().ToList();
        return (outcomes.Count(o => o.Outcome is InviteOutcome.Invited), refusals.Count == 0 ? null : string.Join(' ', refusals));
    }

    private static string? Refusal(string name, InviteOutcome outcome, Texts texts) =>
        outcome switch
        {
            InviteOutcome.Invited => null,
            InviteOutcome.WroteIt => texts["{0} helped to write the sentence, so somebody else should judge it.", name],
            InviteOutcome.AlreadyInvited => texts["{0} is already asked in this round.", name],
            InviteOutcome.RoundClosed => texts["The round is closed."],
        };

    private async Task<List<Invitation>> InvitationsAsync(CancellationToken ct)
    {
        var ids = Form.People.Distinct().Take(500).ToList();
        var people = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id) && p.LeftOn == null).OrderBy(p => p.Name).ToListAsync(ct);
        var invitations = people.Select(p => new Invitation(p.Name, StakeholderKinds.Of(p, Today), p.Email, p.Id)).ToList();
        if (!string.IsNullOrWhiteSpace(Form.Name))
            invitations.Add(new Invitation(Form.Name.Trim(), Form.Kind, Address(Form.Email)));
        return invitations;
    }

    private static string? Address(string? email) => string.IsNullOrWhiteSpace(email) ? null : email.Trim().ToLowerInvariant();

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private async Task<bool> FindAsync(Guid roundId, CancellationToken ct) =>
        (Round = await desk.FindAsync(roundId, ct) ?? null!) is not null;

    private async Task SearchAsync(string? search, CancellationToken ct)
    {
        Search = search?.Trim();
        var asked = Round.Readers.Where(r => r.WithdrawnAt is null).Select(r => r.PersonId).OfType<Guid>().ToList();
        asked.AddRange((await desk.AttendeesAsync(ct)).PersonIds);
        var text = Line.Fold(Search ?? "");
        var found = await db
            .People.AsNoTracking()
            .Where(p => !asked.Contains(p.Id) && p.LeftOn == null && p.SearchText.Contains(text))
            .OrderByDescending(p => p.Level == Level.Executive)
            .ThenBy(p => p.Name)
            .Take(MostFound + 1)
            .ToListAsync(ct);
        (Found, FoundMore) = ([.. found.Take(MostFound).Select(p => (p, StakeholderKinds.Of(p, Today)))], found.Count > MostFound);
    }
}

public sealed class InviteForm
{
    public List<Guid> People { get; init; } = [];

    [StringLength(Reader.LongestName, ErrorMessage = "Use at most {1} characters for the name.")]
    public string? Name { get; init; }

    [EmailAddress(
        ErrorMessage = "This does not look like an email address: it needs an @. You may also leave it empty and hand over the link."
    )]
    [StringLength(Person.MaxEmailLength, ErrorMessage = "Use at most {1} characters.")]
    public string? Email { get; init; }

    public StakeholderKind Kind { get; init; } = StakeholderKind.Family;
}
