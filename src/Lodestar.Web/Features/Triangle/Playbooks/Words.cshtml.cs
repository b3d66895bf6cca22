using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Playbooks;

/// <summary>Other words, limits or standards for a playbook.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class WordsModel(LodestarDb db, Texts texts) : PageModel, IPlaybookPage
{
    [BindProperty]
    public PlaybookForm Form { get; set; } = new();

    public Playbook Playbook { get; private set; } = null!;
    public Currency Currency { get; private set; } = null!;
    public IReadOnlyList<Standard> Standards { get; private set; } = [];
    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid playbookId, CancellationToken ct)
    {
        if (!await FindAsync(playbookId, ct))
            return NotFound();
        Form = PlaybookForm.Of(Playbook);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid playbookId, CancellationToken ct)
    {
        if (!await FindAsync(playbookId, ct))
            return NotFound();
        var limits = Form.Read(Currency, ModelState, texts);
        if (!ModelState.IsValid)
            return Page();
        db.Expect(Playbook, Form.Version);
        db.Entry(Playbook).State = EntityState.Modified; // links alone are a change of the playbook as well
        Playbook.Word(Form.Name, Form.Steps);
        Playbook.Empower(Currency, limits);
        Playbook.Ask(Standards.Where(s => Form.Standards.Contains(s.Id)));
        if (await db.SaveUnlessThereAsync(ct))
        {
            this.Say(texts["“{0}” is saved.", Playbook.Name]);
            return LocalRedirect($"/triangle/playbooks/{playbookId}");
        }

        if (!await FindAsync(playbookId, ct))
            return NotFound();
        (Theirs, Form.Version) = (
            string.Join(" · ", Playbook.Name, Playbook.Hear, Playbook.Apologize, Playbook.Fix, Playbook.Tell),
            Playbook.Version
        );
        ModelState.Remove("Form.Version");
        return Page();
    }

    private async Task<bool> FindAsync(Guid playbookId, CancellationToken ct)
    {
        if (await db.FindPlaybookAsync(playbookId, ct) is not { } playbook)
            return false;
        Playbook = playbook;
        (Currency, Standards) = (await db.CurrencyAsync(ct), await db.ExceptionStandardsAsync(ct));
        return true;
    }
}
