using Lodestar.Web.Documents;
using Lodestar.Web.Documents.Tables;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.People.Imports;

/// <summary>Takes a list of people from a file; the next page shows what would change before anything does (R24).</summary>
[Authorize(Policy = Policies.Lead), UploadLimit(TableLimits.MaxBytes)]
[RequestSizeLimit(LargestBody), RequestFormLimits(MultipartBodyLengthLimit = LargestBody)]
public sealed class ImportModel(LodestarDb db, ListStore lists, CurrentPerson me, Texts texts) : PageModel
{
    // Larger than what is accepted, so that a file that is a little too large still gets its sentence.
    private const long LargestBody = TableLimits.MaxBytes + 8 * 1024 * 1024;

    [BindProperty]
    public ImportForm Form { get; set; } = new();
    public int Everybody { get; private set; }

    public async Task OnGetAsync(string? refused, CancellationToken ct)
    {
        await ReadAsync(ct);
        if (refused == "size")
            Refuse(new TableFault(TableFaultCode.TooLarge, $"{TableLimits.MaxBytes / 1024 / 1024}"));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        if (Form.File is not { } file)
        {
            ModelState.AddModelError("Form.File", texts["Choose the file with the list of your people."]);
            return Page();
        }
        await using var content = file.OpenReadStream();
        var opening = TableReader.Open(content);
        if (opening.Fault is { } fault)
        {
            Refuse(fault);
            return Page();
        }
        var list = new UploadedList(me.OrganizationId, me.AccountId!.Value, file.FileName, lists.Now);
        using (opening.Table)
        {
            content.Position = 0;
            await lists.KeepAsync(list, content, ct);
        }
        return RedirectToPage("List", new { uploadedListId = list.Id });
    }

    private void Refuse(TableFault fault) => ModelState.AddModelError("Form.File", fault.Say(texts));

    private async Task ReadAsync(CancellationToken ct) => Everybody = await db.People.CountAsync(ct);
}

public sealed class ImportForm
{
    public IFormFile? File { get; set; }
}
