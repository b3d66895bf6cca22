using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Design;

/// <summary>Every component in every state, for those who build Lodestar; never open where people use it.</summary>
[AllowAnonymous]
public sealed class GalleryModel(IWebHostEnvironment environment) : PageModel
{
    [BindProperty]
    public GalleryForm Form { get; set; } = new();

    public IActionResult OnGet()
    {
        if (environment.IsProduction())
            return NotFound();
        ModelState.AddModelError("Form.Number", "Write a whole number between 1 and 12: you wrote “many”.");
        ModelState.AddModelError("Form.Broken", "Write at least two words, so that others understand it.");
        return Page();
    }
}

public sealed class GalleryForm
{
    [Required]
    public string Name { get; set; } = "Łucja Wąchocka-Żeromska";
    public string? Email { get; set; }

    [Required]
    public string Number { get; set; } = "many";

    [Required]
    public string Words { get; set; } = "When the boat is late, I say why before anybody asks.";

    [Required]
    public string Broken { get; set; } = "Service";

    [Required]
    public string Unit { get; set; } = "Terminals";

    [Required]
    public string Audience { get; set; } = "everybody";
    public DateOnly? Day { get; set; } = new DateOnly(2026, 3, 12);
    public bool Agreed { get; set; } = true;
    public IFormFile? File { get; set; }
}
