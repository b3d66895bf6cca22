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
public sealed class ThemeModel(LodestarDb db, SortingDesk desk, Texts texts) : PageModel
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
    public IReadOnlyList<ShownQuote> Quotes { get; private set; } = [];
    public int Quotable { get; private set; }
    public int Parts { get; private set; }
    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Aims { get; private set; } = [];
    public IReadOnlyList<ThemeChange> Meanwhile { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid themeId, CancellationToken ct)
    {
        if (!await FindAsync(themeId, ct))
            return NotFound();
        (Form.Name, Form.Aim, Form.Seen) = (Theme.Name, Theme.Aim, await desk.LastAsync(Survey.Id, ct));
        await ShowAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostNameAsync(Guid themeId, CancellationToken ct)
    {
        if (!await FindAsync(themeId, ct))
            return NotFound();
        if (!ModelState.IsValid)
            return await AgainAsync(StatusCodes.Status422UnprocessableEntity, ct);
        if (await IsOvertakenAsync(ct))
            return await OvertakenAsync(ct);
        if (Sorting.Rename(Theme, Form.Name, await desk.NextAsync(Survey.Id, ct)) is not { } change)
            return RedirectToPage(new { themeId });
        return await KeepAsync(change, texts["The theme is called “{0}” now.", change.Name], $"/gather/themes/{themeId}", ct);
    }

    public async Task<IActionResult> OnPostMergeAsync(Guid themeId, CancellationToken ct)
    {
        if (!await FindAsync(themeId, ct))
            return NotFound();
        ModelState.Clear();
        (Form.Name, Form.Aim) = (Theme.Name, Theme.Aim);
        if (await IsOvertakenAsync(ct))
            return await OvertakenAsync(ct);
        var into = await db.Set<Theme>().SingleOrDefaultAsync(t => t.Id == Form.Into, ct);
        if (into is null || Sorting.Merge(Theme, into, await desk.NextAsync(Survey.Id, ct)) is not { } change)
        {
            ModelState.AddModelError("Form.Into", texts["Choose the theme it should go into."]);
            return await AgainAsync(StatusCodes.Status422UnprocessableEntity, ct);
        }
        var said = Survey.IsClosed
            ? texts["“{0}” goes into “{1}”.", change.Before, change.Name]
            : texts["“{0}” goes into “{1}” as soon as themes are found again.", change.Before, change.Name];
        return await KeepAsync(change, said, $"/gather/surveys/{Survey.Id}/themes", ct);
    }

    public async Task<IActionResult> OnPostAimAsync(Guid themeId, CancellationToken ct)
    {
        if (!await FindAsync(themeId, ct))
            return NotFound();
        ModelState.Clear();
        Form.Name = Theme.Name;
        if (await IsOvertakenAsync(ct))
            return await OvertakenAsync(ct);
        if (
            Form.Aim is not { } aim
            || !Enum.IsDefined(aim)
            || Sorting.Aim(Theme, aim, await desk.NextAsync(Survey.Id, ct)) is not { } change
        )
            return RedirectToPage(new { themeId });
        return await KeepAsync(change, texts["The theme is marked “{0}”.", texts.AimWord(aim)], $"/gather/themes/{themeId}", ct);
    }

    private async Task<IActionResult> KeepAsync(ThemeChange change, string said, string next, CancellationToken ct)
    {
        if (!await desk.KeepAsync(change, Survey, ct))
        {
            await FindAsync(Theme.Id, ct);
            Meanwhile = await desk.MeanwhileAsync(Theme, Form.Seen, null, ct);
            return await OvertakenAsync(ct);
        }
        this.Say(said, ChangeTexts.UndoOf(change));
        return Redirect(next);
    }

    private async Task<bool> IsOvertakenAsync(CancellationToken ct) =>
        (Meanwhile = await desk.MeanwhileAsync(Theme, Form.Seen, null, ct)).Count > 0;

    private async Task<IActionResult> OvertakenAsync(CancellationToken ct)
    {
        ModelState.Clear();
        Form.Seen = await desk.LastAsync(Survey.Id, ct);
        return await AgainAsync(StatusCodes.Status409Conflict, ct);
    }

    private async Task<IActionResult> AgainAsync(int status, CancellationToken ct)
    {
        Form.Aim ??= Theme.Aim;
        await ShowAsync(ct);
        Response.StatusCode = status;
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
        var shares = Theme.Shares.OrderBy(share => share.Side).ThenBy(share => share.Level ?? (Level)(-1)); // units first, as they stand in the organization
        Bars = [.. shares.Select(share => new Bar(units.NameOf(share, texts, Survey.Cuts), new Rate(share.Said, share.Asked)))];
        Others = [new("", ""), .. await ThemeNames.BesideAsync(db, Theme, ct)];
        Aims = [.. Enum.GetValues<ThemeAim>().Select(aim => new SelectListItem(texts.AimWord(aim), aim.ToString()))];
        PageNumber = Math.Max(1, PageNumber);
        if (!Theme.MayBeQuoted(Survey.Smallest))
            return;
        (Quotes, Quotable) = await QuoteQueries.ReadAsync(db, Theme.Id, (PageNumber, QuotesPerPage), ct);
        Parts = await db.Set<ThemePart>().CountAsync(p => p.ThemeId == Theme.Id, ct);
    }
}
