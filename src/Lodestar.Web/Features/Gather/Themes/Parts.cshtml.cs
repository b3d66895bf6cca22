using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>The finer groups within a theme with a few of their sentences; each can become a theme of its own.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class PartsModel(LodestarDb db, SortingDesk desk, Texts texts) : PageModel
{
    [BindProperty]
    public PartForm Form { get; set; } = new();
    public Theme Theme { get; private set; } = null!;
    public Survey Survey { get; private set; } = null!;
    public IReadOnlyList<PartRow> Parts { get; private set; } = [];
    public IReadOnlyList<ThemeChange> Meanwhile { get; private set; } = [];

    /// <summary>Words of one's own to split by, any of them.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }
    public SplitPreview? Preview { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid themeId, CancellationToken ct)
    {
        if (!await FindAsync(themeId, ct))
            return NotFound();
        if (!string.IsNullOrWhiteSpace(Words))
            await TryWordsAsync(ct);
        await ShowAsync(null, ct);
        return Page();
    }

    /// <summary>Splits by words of one's own.</summary>
    public async Task<IActionResult> OnPostWordsAsync(Guid themeId, CancellationToken ct)
    {
        if (!await FindAsync(themeId, ct))
            return NotFound();
        Meanwhile = await desk.MeanwhileAsync(Theme, Form.Seen, null, ct);
        if (Meanwhile.Count > 0)
            return await AgainAsync(StatusCodes.Status409Conflict, null, ct);
        if (await TryWordsAsync(ct) is not { } preview || !preview.MayBeDone(Survey))
            return await AgainAsync(StatusCodes.Status422UnprocessableEntity, null, ct);
        if (Sorting.Split(Theme, preview.Words, Form.Name, await desk.NextAsync(Survey.Id, ct)) is { } change)
            return await KeepAsync(change, ct);
        ModelState.AddModelError("Form.Name", NameProblem);
        return await AgainAsync(StatusCodes.Status422UnprocessableEntity, null, ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid themeId, CancellationToken ct)
    {
        if (!await FindAsync(themeId, ct))
            return NotFound();
        var part = await db.Set<ThemePart>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == Form.Part && p.ThemeId == themeId, ct);
        Meanwhile = await desk.MeanwhileAsync(Theme, Form.Seen, null, ct);
        if (part is null || Meanwhile.Count > 0)
            return await AgainAsync(StatusCodes.Status409Conflict, null, ct);
        if (Sorting.Split(Theme, part, Form.Name, await desk.NextAsync(Survey.Id, ct)) is not { } change)
            return await AgainAsync(StatusCodes.Status422UnprocessableEntity, NameProblem, ct);
        return await KeepAsync(change, ct);
    }

    private string NameProblem => texts["Give the theme a name of at most {0} characters.", Theme.MaxNameLength];

    private async Task<SplitPreview?> TryWordsAsync(CancellationToken ct)
    {
        if (SplitWords.TryParse(Words) is { } words)
            return Preview = await SplitPreview.ReadAsync(db, Theme, words, ct);
        ModelState.AddModelError(nameof(Words), texts["Write one word or a few, at most {0} characters in all.", SplitWords.MaxLength]);
        return null;
    }

    private async Task<IActionResult> KeepAsync(ThemeChange change, CancellationToken ct)
    {
        if (!await desk.KeepAsync(change, Survey, ct))
            return await AgainAsync(StatusCodes.Status409Conflict, null, ct);
        var said = Survey.IsClosed
            ? texts["“{0}” becomes a theme of its own.", change.Name]
            : texts["“{0}” becomes a theme of its own as soon as themes are found again.", change.Name];
        this.Say(said, ChangeTexts.UndoOf(change));
        return Redirect($"/gather/surveys/{Survey.Id}/themes");
    }

    private async Task<IActionResult> AgainAsync(int status, string? error, CancellationToken ct)
    {
        await ShowAsync(error, ct);
        Response.StatusCode = status;
        return Page();
    }

    private async Task<bool> FindAsync(Guid themeId, CancellationToken ct)
    {
        if (await db.Set<Theme>().SingleOrDefaultAsync(t => t.Id == themeId, ct) is not { IsHeard: true } theme)
            return false;
        Theme = theme;
        Survey = await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == theme.SurveyId, ct);
        return Theme.MayBeQuoted(Survey.Smallest);
    }

    private async Task ShowAsync(string? error, CancellationToken ct)
    {
        var parts = await db.Set<ThemePart>()
            .AsNoTracking()
            .Where(p => p.ThemeId == Theme.Id)
            .OrderByDescending(p => p.Answers)
            .ToListAsync(ct);
        var answers = parts.SelectMany(p => p.Quotes).Select(q => q.AnswerId).Distinct().ToList();
        var words = await db.Answers.Where(a => answers.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Text, ct);
        Parts = [.. parts.Select(part => RowOf(part, words, part.Id == Form.Part ? error : null))];
        Form.Seen = await desk.LastAsync(Survey.Id, ct);
    }

    private PartRow RowOf(ThemePart part, Dictionary<Guid, string> words, string? error)
    {
        var quotes = part.Quotes.Where(q => words.ContainsKey(q.AnswerId)).Select(q => q.PartsOf(words[q.AnswerId]));
        var phrase = char.ToUpperInvariant(part.Phrase[0]) + part.Phrase[1..];
        var name =
            part.Id == Form.Part ? Form.Name
            : phrase == Theme.Name ? "" // two themes of one name help nobody
            : phrase;
        return new(part, name, [.. quotes], error);
    }
}

/// <summary>A part as it is offered.</summary>
public sealed record PartRow(ThemePart Part, string? Name, IReadOnlyList<IReadOnlyList<QuotePart>> Quotes, string? Error);

/// <summary>The part that becomes a theme, and what it is called.</summary>
public sealed class PartForm
{
    public Guid Part { get; set; }
    public string? Name { get; set; }

    /// <summary>The last change that the page knew of.</summary>
    public int Seen { get; set; }
}
