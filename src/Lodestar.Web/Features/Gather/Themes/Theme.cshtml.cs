using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Statistics;
using Lodestar.Web.Design;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>One theme: how it is spread, what was said word for word, and what people want to change about it.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ThemeModel(LodestarDb db, CurrentPerson person, TimeProvider clock, Texts texts) : PageModel
{
    public const int QuotesPerPage = 24;

    [BindProperty]
    public ThemeForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;
    public Theme Theme { get; private set; } = null!;
    public Survey Survey { get; private set; } = null!;
    public string Sentence { get; private set; } = "";
    public IReadOnlyList<Bar> Bars { get; private set; } = [];
    public IReadOnlyList<IReadOnlyList<QuotePart>> Quotes { get; private set; } = [];
    public int Quotable { get; private set; }
    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid themeId, CancellationToken ct)
    {
        if (!await FindAsync(themeId, ct))
            return NotFound();
        Form.Name = Theme.Name;
        await ShowAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostNameAsync(Guid themeId, CancellationToken ct)
    {
        if (!await FindAsync(themeId, ct))
            return NotFound();
        if (!ModelState.IsValid)
            return await AgainAsync(ct);
        if (ThemeChange.Rename(Theme, Form.Name, Me(), clock.GetUtcNow()) is not { } change)
            return RedirectToPage(new { themeId });

        db.Add(change);
        await db.SaveChangesAsync(ct);
        this.Say(texts["The theme is called “{0}” now.", Theme.Name], UndoOf(change));
        return RedirectToPage(new { themeId });
    }

    public async Task<IActionResult> OnPostMergeAsync(Guid themeId, CancellationToken ct)
    {
        if (!await FindAsync(themeId, ct))
            return NotFound();
        var into = await db.Set<Theme>().SingleOrDefaultAsync(t => t.Id == Form.Into, ct);
        if (!Survey.IsClosed || into is null || ThemeChange.Merge(Theme, into, Me(), clock.GetUtcNow()) is not { } change)
            return await RefuseMergeAsync(ct);

        db.Add(change);
        (await db.Set<ThemeSnapshot>().SingleAsync(s => s.SurveyId == Survey.Id, ct)).Begin();
        db.Enqueue(new FindThemes(Survey.Id));
        await db.SaveChangesAsync(ct);
        this.Say(texts["“{0}” goes into “{1}”.", change.Before, change.Name], UndoOf(change));
        return Redirect($"/gather/surveys/{Survey.Id}/themes");
    }

    private Author Me() => new(person.AccountId!.Value, person.Name);

    private static string UndoOf(ThemeChange change) => $"/gather/theme-changes/{change.Id}/withdrawal";

    private async Task<IActionResult> RefuseMergeAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var why = Survey.IsClosed
            ? texts["Choose the theme it should go into."]
            : texts["Themes can be merged once the survey is closed; until then they still move."];
        ModelState.AddModelError("Form.Into", why);
        Form.Name = Theme.Name;
        return await AgainAsync(ct);
    }

    private async Task<IActionResult> AgainAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> FindAsync(Guid themeId, CancellationToken ct)
    {
        if (await db.Set<Theme>().SingleOrDefaultAsync(t => t.Id == themeId, ct) is not { IsHeard: true } theme)
            return false;
        Theme = theme;
        Survey = await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == theme.SurveyId, ct);
        return true;
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        var units = await UnitNames.ReadAsync(db, ct);
        Sentence = texts.Sentence(Theme, units, Survey.IsClosed);
        var shares = Theme.Shares.OrderBy(share => share.Level ?? (Level)(-1)); // units first, as they stand in the organization
        Bars = [.. shares.Select(share => new Bar(units.NameOf(share, texts), new Rate(share.Said, share.Asked)))];
        var others = await db.Set<Theme>().AsNoTracking().HeardIn(Survey.Id).Where(t => t.Id != Theme.Id).ToListAsync(ct);
        Others = [new SelectListItem("", ""), .. others.Select(other => new SelectListItem(other.Name, other.Id.ToString()))];
        PageNumber = Math.Max(1, PageNumber);
        if (Theme.MayBeQuoted(Survey.Smallest))
            (Quotes, Quotable) = await QuoteQueries.ReadAsync(db, Theme.Id, (PageNumber, QuotesPerPage), ct);
    }
}

public sealed class ThemeForm
{
    [
        Required(ErrorMessage = "Give the theme a name."),
        StringLength(Theme.MaxNameLength, ErrorMessage = "A name has at most {1} characters.")
    ]
    public string Name { get; set; } = "";

    /// <summary>The theme it should go into; nothing where only the name is changed.</summary>
    public Guid Into { get; set; }
}
