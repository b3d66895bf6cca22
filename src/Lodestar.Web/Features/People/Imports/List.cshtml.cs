using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Documents.Tables;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.People.Imports;

/// <summary>One uploaded list: what importing it would change, then how far the import is, then what it changed.</summary>
[Authorize(Policy = Policies.Lead)]
public sealed class ListModel(LodestarDb db, ListReader reader, CurrentPerson me, Texts texts) : PageModel
{
    public UploadedList List { get; private set; } = null!;
    public ListPreview Preview { get; private set; } = new();

    [BindProperty]
    public ListForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid uploadedListId, CancellationToken ct)
    {
        if (!await FindAsync(uploadedListId, ct))
            return NotFound();
        if (List.State is not ListState.Importing)
            Preview = await reader.PreviewAsync(List, ct);
        Form = ListForm.Of(Preview, List);
        return Page();
    }

    /// <summary>The person corrects how the file is read or what its columns mean.</summary>
    public async Task<IActionResult> OnPostReadingAsync(Guid uploadedListId, CancellationToken ct)
    {
        if (!await FindAsync(uploadedListId, ct))
            return NotFound();
        if (List.State is not ListState.Waiting)
            return RedirectToPage(new { uploadedListId });

        var separator = Form.Separator is [var one] && ListForm.Separators.Contains(one) ? one : (char?)null;
        var changes = separator != List.Hints.Separator || Form.Encoding != List.Encoding;
        List.ReadAs(separator, TextEncoding.Names.Contains(Form.Encoding) ? Form.Encoding : null);
        if (!changes && Form.Columns.Count is > 0 and <= TableLimits.MaxColumns)
            List.Map(new ColumnMapping(Form.Columns, Form.Dates));
        await db.SaveChangesAsync(ct);
        return RedirectToPage(new { uploadedListId });
    }

    /// <summary>The import begins; a second click finds it begun.</summary>
    public async Task<IActionResult> OnPostImportAsync(Guid uploadedListId, CancellationToken ct)
    {
        if (!await FindAsync(uploadedListId, ct))
            return NotFound();
        if (List.Begin(Form.MarksMissing))
        {
            db.Enqueue(new ImportPeople(List.Id));
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                // The other click began it.
            }
        }
        return RedirectToPage(new { uploadedListId });
    }

    public string Say(TableFault fault) => fault.Say(texts);

    private async Task<bool> FindAsync(Guid uploadedListId, CancellationToken ct) =>
        (List = await db.Set<UploadedList>().SingleOrDefaultAsync(l => l.Id == uploadedListId && l.AccountId == me.AccountId, ct) ?? null!)
            is not null;
}
