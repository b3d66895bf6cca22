using Lodestar.Core.Gather.Sources;
using Lodestar.Web.Documents;
using Lodestar.Web.Documents.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Sources;

/// <summary>Takes a document into the library, pasted or as a file.</summary>
[Authorize(Policy = Policies.Facilitate), UploadLimit(DocumentLimits.MaxBytes + RoomForWords)]
[RequestSizeLimit(LargestBody), RequestFormLimits(MultipartBodyLengthLimit = LargestBody, ValueLengthLimit = (int)RoomForWords)]
public sealed class NewSourceModel(SourceShelf shelf, Texts texts) : PageModel
{
    private const long RoomForWords = 2L * 1024 * 1024;
    private const long LargestBody = DocumentLimits.MaxBytes + 2 * RoomForWords;

    [BindProperty]
    public SourceForm Form { get; set; } = new();

    public void OnGet(string? refused)
    {
        if (refused == "size")
            ModelState.AddModelError("Form.File", DocumentFault.TooLarge.Say(texts));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var (source, fault, isFull) = await shelf.PutAsync(Form, ct);
        if (source is not null)
        {
            this.Say(
                source.Text.Length > 0 ? texts["It is in the library. Mark the passages that are true."] : texts["It is in the library."]
            );
            return Redirect($"/gather/sources/{source.Id}");
        }
        ModelState.AddModelError(
            "Form.File",
            isFull
                ? texts[
                    "The library is full: {0} MB. Take away what nobody needs, or paste the words without the file.",
                    SourceQuota.MaxBytes / 1024 / 1024
                ]
                : fault!.Value.Say(texts)
        );
        return Page();
    }
}
