using Lodestar.Core.Organizations.Directory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.People.Directory;

/// <summary>One person of the directory, new or to be corrected.</summary>
[Authorize(Policy = Policies.Lead)]
public class EntryModel(LodestarDb db, UnitPlanter units, CurrentPerson me, Texts texts) : PageModel
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();
    public Person? Person { get; private set; }
    public OrgTree Units { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid? personId, CancellationToken ct)
    {
        if (!await FindAsync(personId, ct))
            return NotFound();
        if (Person is not null)
            Form = PersonForm.Of(Person, Units.PathOf(Person.UnitId));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? personId, CancellationToken ct)
    {
        if (!await FindAsync(personId, ct))
            return NotFound();
        if (!ModelState.IsValid || await ReadAsync(ct) is not { } draft)
            return Page();
        if (Person is not null && Person.Version != Form.Version)
            return Overtaken();

        var unit = await units.UnitOfAsync(draft.Unit ?? UnitPlanter.Nowhere, ct);
        if (Person is null)
            db.Add(Person.From(me.OrganizationId, draft, unit));
        else
            Person.Become(draft, unit);
        return await SaveAsync(draft.Name, ct);
    }

    private async Task<IActionResult> SaveAsync(string name, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Overtaken();
        }
        catch (DbUpdateException)
        {
            // Somebody was faster by a moment: the address or the number is taken now.
            ModelState.AddModelError("", texts["Somebody else has this email or employee number since a moment ago. Nothing was saved."]);
            return Page();
        }
        this.Say(texts["{0} is saved.", name]);
        return RedirectToPage("People");
    }

    private async Task<PersonDraft?> ReadAsync(CancellationToken ct)
    {
        var (draft, faults) = Form.Read();
        foreach (var fault in faults)
            ModelState.AddModelError($"{nameof(Form)}.{RowFaultTexts.FieldOf(fault.Code)}", fault.Say(texts));
        if (draft is null)
            return null;

        var others = db.People.EverHere().Where(p => Person == null || p.Id != Person.Id);
        if (draft.Email is not null && await others.AnyAsync(p => p.Email == draft.Email, ct))
            ModelState.AddModelError("Form.Email", texts["Somebody in the directory has this email already."]);
        if (draft.EmployeeNumber is not null && await others.AnyAsync(p => p.EmployeeNumber == draft.EmployeeNumber, ct))
            ModelState.AddModelError("Form.EmployeeNumber", texts["Somebody in the directory has this employee number already."]);
        return ModelState.IsValid ? draft : null;
    }

    private PageResult Overtaken()
    {
        ModelState.AddModelError(
            "",
            texts[
                "Somebody changed this entry while you were writing. What you typed is still here; open the entry anew to see what they saved."
            ]
        );
        return Page();
    }

    private async Task<bool> FindAsync(Guid? personId, CancellationToken ct)
    {
        Units = new OrgTree(await db.Units.AsNoTracking().ToListAsync(ct));
        Person = personId is null ? null : await db.People.EverHere().SingleOrDefaultAsync(p => p.Id == personId, ct);
        return personId is null || Person is not null;
    }
}
