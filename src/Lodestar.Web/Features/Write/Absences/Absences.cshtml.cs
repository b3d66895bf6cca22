using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Write.Teams;
using Lodestar.Web.Features.Write.Team;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Absences;

/// <summary>Notes on which days people cannot come, so that no proposal counts on them.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class AbsencesModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel
{
    private const int MostNoted = 200;
    private const int MostFound = 12;

    [BindProperty]
    public AbsenceForm Form { get; set; } = new();

    public IReadOnlyList<Away> Noted { get; private set; } = [];
    public IReadOnlyList<Person> Found { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => FillAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var person = await FindAsync(ct);
        if (ModelState.IsValid && person is not null && NoteOf(person) is { } absence)
        {
            db.Add(absence);
            await db.SaveChangesAsync(ct);
            this.Say(texts["{0} is noted.", person.Name], undo: $"/write/team/absences/{absence.Id}/removal");
            return Redirect("/write/team/absences");
        }
        await FillAsync(ct);
        return Page();
    }

    private Absence? NoteOf(Person person)
    {
        var absence = Absence.Of(person, Form.From!.Value, Form.Until ?? Form.From.Value, Form.Note);
        if (absence is null)
            ModelState.AddModelError("Form.Until", texts["The last day lies before the first."]);
        return absence;
    }

    private async Task<Person?> FindAsync(CancellationToken ct)
    {
        if (Form.PersonId is { } id)
            return await db.People.SingleOrDefaultAsync(p => p.Id == id, ct);
        if (string.IsNullOrWhiteSpace(Form.Name))
            return null;
        Found = await db.People.AsNoTracking().HereNamed(Form.Name).OrderBy(p => p.Name).ThenBy(p => p.Id).Take(MostFound).ToListAsync(ct);
        if (Found is [var only])
            return only;
        ModelState.AddModelError(
            "Form.Name",
            Found.Count == 0
                ? texts["Nobody by this name. Try another part of the name."]
                : texts["Several people are called so. Choose one below."]
        );
        return null;
    }

    private async Task FillAsync(CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var noted = await db.Set<Absence>()
            .AsNoTracking()
            .Where(a => a.Until >= today.AddDays(-1))
            .OrderBy(a => a.From)
            .ThenBy(a => a.Id)
            .Take(MostNoted)
            .Join(db.People, a => a.PersonId, p => p.Id, (a, p) => new Away(p.Name, a))
            .ToListAsync(ct);
        Noted = [.. noted.OrderBy(n => n.Absence.From).ThenBy(n => n.Name, StringComparer.CurrentCulture)];
    }
}

public sealed class AbsenceForm
{
    [Required(ErrorMessage = "Say who it is."), StringLength(100, ErrorMessage = "Search for fewer words.")]
    public string? Name { get; init; }

    public Guid? PersonId { get; init; }

    [Required(ErrorMessage = "Say from which day.")]
    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    [StringLength(Absence.MaxNoteLength, ErrorMessage = "Use at most {1} characters for the note.")]
    public string? Note { get; init; }
}
