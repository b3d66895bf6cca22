using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Purposes;

/// <summary>Why we exist: written once, agreed, and put on the shelf (R59, R62).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class PurposeModel(LodestarDb db, CurrentPerson person, Texts texts) : PageModel
{
    [BindProperty]
    public PurposeForm Form { get; set; } = new();

    public Purpose? Purpose { get; private set; }

    /// <summary>What somebody else saved while this was written.</summary>
    public string? Theirs { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Purpose = await db.Purposes.AsNoTracking().SingleOrDefaultAsync(ct);
        if (Purpose is { } purpose)
            Form = new PurposeForm { Text = purpose.Text, Version = purpose.Version };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Purpose = await db.Purposes.SingleOrDefaultAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        if (!await SaveAsync(ct))
            return await ShowBothAsync(ct);
        this.Say(texts["The purpose is saved."]);
        return LocalRedirect("/triangle/purpose");
    }

    private async Task<bool> SaveAsync(CancellationToken ct)
    {
        if (Purpose is null)
            return await AddAsync(ct);
        db.Expect(Purpose, Form.Version);
        Purpose.Rewrite(Form.Text);
        return await db.TrySaveAsync(ct);
    }

    // Two first purposes at once meet at the unique index.
    private async Task<bool> AddAsync(CancellationToken ct)
    {
        db.Add(new Purpose(person.OrganizationId, Form.Text));
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private async Task<IActionResult> ShowBothAsync(CancellationToken ct)
    {
        Purpose = await db.Purposes.AsNoTracking().SingleAsync(ct);
        (Theirs, Form.Version) = (Purpose.Text, Purpose.Version);
        ModelState.Remove("Form.Version");
        return Page();
    }
}

public sealed class PurposeForm
{
    [
        Required(ErrorMessage = "Write in one sentence why you exist."),
        StringLength(Purpose.MaxLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Text
    {
        get;
        set => field = Line.Of(value);
    } = "";

    public long Version { get; set; }
}
