using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>One sentence with its words marked: it may speak for another theme, for none, or before all others.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class QuoteModel(LodestarDb db, SortingDesk desk, Texts texts) : PageModel
{
    [BindProperty]
    public QuoteForm Form { get; set; } = new();
    public Quote Quote { get; private set; } = null!;
    public Theme Theme { get; private set; } = null!;
    public IReadOnlyList<QuotePart> Parts { get; private set; } = [];
    public IReadOnlyList<(Guid Id, string Name)> AlsoIn { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];
    public IReadOnlyList<ThemeChange> Meanwhile { get; private set; } = [];
    private Survey _survey = null!;

    public async Task<IActionResult> OnGetAsync(Guid quoteId, CancellationToken ct)
    {
        if (!await FindAsync(quoteId, ct))
            return NotFound();
        Form.Seen = await desk.LastAsync(Theme.SurveyId, ct);
        await ShowAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostMoveAsync(Guid quoteId, CancellationToken ct)
    {
        if (!await FindAsync(quoteId, ct))
            return NotFound();
        var into = await db.Set<Theme>().SingleOrDefaultAsync(t => t.Id == Form.Into, ct);
        if (into is null || !into.MayBeQuoted(_survey.Smallest) || Sorting.Move(Theme, Quote, into, await ActAsync(ct)) is not { } change)
            return await RefuseAsync(ct);
        return await KeepAsync(change, texts["The sentence speaks for “{0}” now.", into.Name], ct);
    }

    public async Task<IActionResult> OnPostOutAsync(Guid quoteId, CancellationToken ct) =>
        await FindAsync(quoteId, ct) && Sorting.LeaveOut(Theme, Quote, await ActAsync(ct)) is { } change
            ? await KeepAsync(change, texts["The sentence is left out of “{0}”.", Theme.Name], ct)
            : NotFound();

    public async Task<IActionResult> OnPostPinAsync(Guid quoteId, CancellationToken ct)
    {
        if (!await FindAsync(quoteId, ct))
            return NotFound();
        return Sorting.Pin(Theme, Quote, await ActAsync(ct)) is { } change
            ? await KeepAsync(change, texts["The sentence is read first now."], ct)
            : Redirect($"/gather/themes/{Theme.Id}");
    }

    private Task<Act> ActAsync(CancellationToken ct) => desk.NextAsync(Theme.SurveyId, ct);

    private async Task<IActionResult> KeepAsync(ThemeChange change, string said, CancellationToken ct)
    {
        var theme = Theme.Id;
        Meanwhile = await desk.MeanwhileAsync(Theme, Form.Seen, Quote.Place, ct);
        if (Meanwhile.Count > 0 || !await desk.KeepAsync(change, _survey, ct))
            return await AgainAsync(StatusCodes.Status409Conflict, ct);
        this.Say(said, ChangeTexts.UndoOf(change));
        return Redirect($"/gather/themes/{theme}");
    }

    private async Task<IActionResult> RefuseAsync(CancellationToken ct)
    {
        ModelState.Clear();
        ModelState.AddModelError(
            "Form.Into",
            texts["Choose a theme that at least {0} people said: sentences of fewer are not shown.", _survey.Smallest.ForQuotes.Size]
        );
        return await AgainAsync(StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> AgainAsync(int status, CancellationToken ct)
    {
        ModelState.Remove("Form.Seen");
        Form.Seen = await desk.LastAsync(Theme.SurveyId, ct);
        await ShowAsync(ct);
        Response.StatusCode = status;
        return Page();
    }

    private async Task<bool> FindAsync(Guid quoteId, CancellationToken ct)
    {
        if (await db.Set<Quote>().SingleOrDefaultAsync(q => q.Id == quoteId, ct) is not { } quote)
            return false;
        (Quote, Theme) = (quote, await db.Set<Theme>().SingleAsync(t => t.Id == quote.ThemeId, ct));
        _survey = await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == Theme.SurveyId, ct);
        return Theme.MayBeQuoted(_survey.Smallest);
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        Parts = Quote.PartsOf(await db.Answers.Where(a => a.Id == Quote.AnswerId).Select(a => a.Text).SingleAsync(ct));
        Others = [new("", ""), .. await ThemeNames.BesideAsync(db, Theme, ct)];
        var others = await db.Set<Quote>()
            .AsNoTracking()
            .Where(q => q.AnswerId == Quote.AnswerId && q.ThemeId != Theme.Id)
            .Join(db.Set<Theme>(), quote => quote.ThemeId, theme => theme.Id, (quote, theme) => new { quote, theme.Name })
            .ToListAsync(ct);
        AlsoIn =
        [
            .. others.Where(o => o.quote.Place.Meets(Quote.Place)).Select(o => (o.quote.ThemeId, o.Name)).Distinct().OrderBy(o => o.Name),
        ];
    }
}

/// <summary>What somebody does with a sentence.</summary>
public sealed class QuoteForm
{
    public Guid Into { get; set; }

    /// <summary>The last change that the page knew of.</summary>
    public int Seen { get; set; }
}
