using Lodestar.Core.Gather;
using Lodestar.Web.Documents;
using Lodestar.Web.Documents.Tables;
using Lodestar.Web.Features.Gather.Answers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Import;

/// <summary>Brings answers that were gathered elsewhere: choose a file, look at what it would bring, then take it or leave it.</summary>
[Authorize(Policy = Policies.Facilitate), UploadLimit(MostBytes * 2)]
[RequestFormLimits(ValueLengthLimit = MostBytes * 2), RequestSizeLimit(MostBytes * 3)]
public sealed class ImportModel(LodestarDb db, SubmissionDesk desk, Texts texts) : PageModel
{
    private const int MostBytes = 8 * 1024 * 1024;
    private const int SampleRows = 20;

    [BindProperty]
    public ImportForm Form { get; set; } = new();

    [BindProperty]
    public IFormFile? Table { get; set; }

    public Survey Survey { get; private set; } = null!;
    public ImportPlan? Plan { get; private set; }
    public IReadOnlyList<string> Headers { get; private set; } = [];
    public TableFormat? Format { get; private set; }

    /// <summary>The program the file comes from.</summary>
    public ImportOrigin Origin => ImportOrigins.Recognize(Headers);

    /// <summary>Columns that nobody asked for: they stay in the file.</summary>
    public IReadOnlyList<string> LeftBehind
    {
        get
        {
            var all = ImportHeader.Of(Headers);
            var asked = Form
                .Questions.Select(q => q.Column)
                .Where(c => c >= 0 && c < all.Count)
                .SelectMany(c => all[c].Siblings(all).Select(h => h.Column));
            HashSet<int> taken = [.. asked, .. Form.PlaceColumns];
            return [.. Headers.Where((_, i) => !taken.Contains(i))];
        }
    }

    /// <summary>The columns that say where an answer comes from; site and service only where the survey counts by them.</summary>
    public IEnumerable<(string Name, string Label, int Chosen)> Places()
    {
        yield return ("UnitColumn", texts["Unit"], Form.UnitColumn);
        yield return ("LevelColumn", texts["Level"], Form.LevelColumn);
        yield return ("LanguageColumn", texts["Language"], Form.LanguageColumn);
        if (Survey.Cuts.BySite)
            yield return ("SiteColumn", texts["Site"], Form.SiteColumn);
        if (Survey.Cuts.ByTenure)
            yield return ("TenureColumn", texts["Length of service"], Form.TenureColumn);
    }

    public async Task<IActionResult> OnGetAsync(Guid surveyId, string? refused, CancellationToken ct)
    {
        if (await FindAsync(surveyId, ct) is { } missing)
            return missing;
        if (refused == "size")
            Refuse(TooLarge);
        return Page();
    }

    /// <summary>Only looks: nothing is stored.</summary>
    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (await FindAsync(surveyId, ct) is { } missing)
            return missing;
        var guess = Table is not null;
        if (await ReceiveAsync(ct) is { } problem)
            ModelState.AddModelError("Table", problem);
        else
            await LookAsync(guess, ct);
        return Page();
    }

    /// <summary>Takes what the last look showed.</summary>
    public async Task<IActionResult> OnPostTakeAsync(Guid surveyId, CancellationToken ct)
    {
        if (await FindAsync(surveyId, ct) is { } missing)
            return missing;
        if (await LookAsync(guess: false, ct) is not { Submissions.Count: > 0 } plan)
            return Page();
        if (await desk.TakeAllAsync(surveyId, plan.Submissions, ct) is not { } taken)
        {
            ModelState.AddModelError("Table", texts["The survey is not open, so nothing was taken. Open it first."]);
            return Page();
        }
        this.Say(texts.Count(taken, "{0} answer was taken in.", "{0} answers were taken in."));
        return RedirectToPage("/Gather/Surveys/SurveyDetail", new { surveyId });
    }

    private async Task<IActionResult?> FindAsync(Guid surveyId, CancellationToken ct)
    {
        Survey = (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct))!;
        return Survey is null ? NotFound() : null;
    }

    private static TableFault TooLarge => new(TableFaultCode.TooLarge, $"{MostBytes / 1024 / 1024}");

    private async Task<string?> ReceiveAsync(CancellationToken ct)
    {
        if (Table is null)
            return string.IsNullOrEmpty(Form.Content) ? texts["Choose a file first."] : null;
        if (Table.Length > MostBytes)
            return TooLarge.Say(texts);
        using var bytes = new MemoryStream();
        await Table.CopyToAsync(bytes, ct);
        Form.Content = Convert.ToBase64String(bytes.ToArray());
        return null;
    }

    private async Task<ImportPlan?> LookAsync(bool guess, CancellationToken ct)
    {
        ModelState.Clear(); // what the guess says wins over what was posted
        var bytes = new byte[(Form.Content ?? "").Length];
        if (!Convert.TryFromBase64String(Form.Content ?? "", bytes, out var length))
            return Refuse(new(TableFaultCode.Damaged));
        var opening = TableReader.Open(new MemoryStream(bytes, 0, length), Form.Hints);
        if (opening.Table is not { } table)
            return Refuse(opening.Fault!);
        using (table)
            return await LookAsync(table, guess, ct);
    }

    private async Task<ImportPlan?> LookAsync(Table table, bool guess, CancellationToken ct)
    {
        try
        {
            var rows = table.Rows().ToList();
            (Headers, Format) = (table.Headers, table.Format);
            if (guess)
                Form.Guess(Survey, Headers, [.. rows.Take(SampleRows)]);
            return Plan = ImportPlan.Of(Form, Survey, Headers, rows, new UnitNames(await db.Units.AsNoTracking().ToListAsync(ct)));
        }
        catch (TableUnreadableException unreadable)
        {
            return Refuse(unreadable.Fault);
        }
    }

    private ImportPlan? Refuse(TableFault fault)
    {
        ModelState.AddModelError("Table", fault.Say(texts));
        Form.Content = null;
        return null;
    }
}
