using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Gather.Sources;
using Lodestar.Web.Features.Gather.Sources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Check = Lodestar.Core.Gather.Sources.StartCheck;

namespace Lodestar.Web.Features.Gather.StartCheck;

/// <summary>Before anything is written: does what we say already serve (R4)?</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class StartCheckModel(SourceShelf shelf, Texts texts) : PageModel
{
    private const int MaxLength = 1000;
    private const string Asks = "Paste one sentence, or a few; at most 1000 characters.";

    [BindProperty, Required(ErrorMessage = Asks), StringLength(MaxLength, ErrorMessage = Asks)]
    public string? Sentence { get; set; }

    [BindProperty]
    public SourceKind Kind { get; set; }

    public Check? Found { get; private set; }

    /// <summary>A link may bring a sentence along; looking changes nothing.</summary>
    public void OnGet() { }

    public IActionResult OnPost()
    {
        Look();
        return Page();
    }

    /// <summary>Keeps the sentence in the library.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken ct)
    {
        if (!Look())
            return Page();
        var title = Line.Of(Sentence);
        var form = new SourceForm
        {
            Kind = Kind,
            Title = title.Length <= Source.MaxTitleLength ? title : title[..(Source.MaxTitleLength - 1)] + "…",
            Text = Sentence,
        };
        if ((await shelf.PutAsync(form, ct)).Source is not { } source)
        {
            ModelState.AddModelError(nameof(Sentence), texts["The library is full. Take away what nobody needs."]);
            return Page();
        }
        this.Say(texts["It is in the library. Mark the passages that are true."]);
        return Redirect($"/gather/sources/{source.Id}");
    }

    private bool Look()
    {
        if (!ModelState.IsValid)
            return false;
        if ((Found = Check.Of(Line.Of(Sentence))) is null)
            ModelState.AddModelError(nameof(Sentence), texts["There are no words in it."]);
        return Found is not null;
    }
}
