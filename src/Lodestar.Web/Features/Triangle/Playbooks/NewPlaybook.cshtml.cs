using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Playbooks;

/// <summary>A playbook for something that goes wrong.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewPlaybookModel(LodestarDb db, CurrentPerson person, Texts texts) : PageModel, IPlaybookPage
{
    [BindProperty]
    public PlaybookForm Form { get; set; } = new();

    public Currency Currency { get; private set; } = null!;
    public IReadOnlyList<Standard> Standards { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => await ReadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        var limits = Form.Read(Currency, ModelState, texts);
        if (!ModelState.IsValid)
            return Page();
        var place = (await db.Playbooks.AsNoTracking().ToListAsync(ct)).InOrder().NextPlace();
        var playbook = new Playbook(person.OrganizationId, Form.Name, Form.Steps, place);
        playbook.Empower(Currency, limits);
        playbook.Ask(Standards.Where(s => Form.Standards.Contains(s.Id)));
        db.Add(playbook);
        await db.SaveChangesAsync(ct);
        this.Say(texts["“{0}” is saved.", playbook.Name]);
        return LocalRedirect($"/triangle/playbooks/{playbook.Id}");
    }

    private async Task ReadAsync(CancellationToken ct) =>
        (Currency, Standards) = (await db.CurrencyAsync(ct), await db.ExceptionStandardsAsync(ct));
}
