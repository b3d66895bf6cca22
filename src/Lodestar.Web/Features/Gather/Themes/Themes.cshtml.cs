using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Statistics;
using Lodestar.Text.Themes;
using Lodestar.Web.Design;
using Lodestar.Web.Features.Gather.Watch;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>What people said, the most consistent first (R99); what one place shouts stands apart.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ThemesModel(LodestarDb db, Texts texts) : PageModel
{
    public const int ChangesPerPage = 8;
    public const int StripsPerPage = 8;

    /// <summary>In all strips of one page: with many units there are fewer strips on it.</summary>
    private const int MostCells = 96;
    public Survey Survey { get; private set; } = null!;
    public ThemeSnapshot? Snapshot { get; private set; }
    public IReadOnlyList<ThemeRow> Shared { get; private set; } = [];
    public IReadOnlyList<ThemeRow> Loud { get; private set; } = [];

    /// <summary>Heard, but in each unit by too few to show where.</summary>
    public IReadOnlyList<ThemeRow> Few { get; private set; } = [];

    /// <summary>The page of the themes with their strips; fewer on one page keep it light.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int StripsPage { get; set; } = 1;
    public int MostStrips { get; private set; }
    public int Strips => Math.Clamp(MostCells / Math.Max(1, Units.Count), 1, StripsPerPage);

    /// <summary>The page of the changes, newest first.</summary>
    [BindProperty(SupportsGet = true, Name = "c")]
    public int ChangesPage { get; set; } = 1;
    public int AllChanges { get; private set; }
    public IReadOnlyList<ThemeChange> Changes { get; private set; } = [];

    /// <summary>Only themes said of this; it chooses among what is shown anyway.</summary>
    [BindProperty(SupportsGet = true)]
    public ThemeAim? Aim { get; set; }
    public IReadOnlyList<ThemeAim> Aims { get; private set; } = [];

    /// <summary>What the page says, in a sentence or two.</summary>
    public string Headline { get; private set; } = "";
    public IReadOnlyList<string> Units { get; private set; } = [];

    /// <summary>Enough new people have answered to listen (again).</summary>
    public bool MayListen { get; private set; }
    public bool IsListening => Snapshot is { IsListening: true } || (Survey.IsClosed && MayListen && Snapshot is not { IsFinal: true });
    public IEnumerable<ThemeRow> Rows => Shared.Concat(Few).Concat(Loud);

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        await ShowAsync(await UnitNames.ReadAsync(db, ct), ct);
        await ReadChangesAsync(ct);
        return Page();
    }

    private async Task ShowAsync(UnitNames units, CancellationToken ct)
    {
        var themes = await db.Set<Theme>().AsNoTracking().HeardIn(Survey.Id).ToListAsync(ct);
        Headline = Survey.IsClosed ? texts.Headline(themes, units) : "";
        Aims = [.. themes.Select(theme => theme.Aim).OfType<ThemeAim>().Distinct().Order()];
        var rows = themes.Where(theme => Aim is null || theme.Aim == Aim).Select(theme => RowOf(theme, units)).ToList();
        var loud = rows.ToLookup(row => row.Theme.Spread is SpreadKind.LoudInOnePlace);
        var few = loud[false].ToLookup(row => Survey.IsClosed && row.Cells.All(cell => cell.Rate is null));
        Units = [.. units.All.Select(unit => unit.Name)];
        (StripsPage, MostStrips) = (Math.Max(1, StripsPage), Math.Max(few[false].Count(), loud[true].Count()));
        (Shared, Few, Loud) = (Paged(few[false]), [.. few[true]], Paged(loud[true]));
    }

    private List<ThemeRow> Paged(IEnumerable<ThemeRow> rows) => [.. rows.Skip((StripsPage - 1) * Strips).Take(Strips)];

    private async Task ReadChangesAsync(CancellationToken ct)
    {
        var standing = db.Set<ThemeChange>().AsNoTracking().Where(c => c.SurveyId == Survey.Id && c.TakenBackAt == null);
        (ChangesPage, AllChanges) = (Math.Max(1, ChangesPage), await standing.CountAsync(ct));
        var newest = standing.OrderByDescending(c => c.Number).Skip((ChangesPage - 1) * ChangesPerPage).Take(ChangesPerPage);
        Changes = await newest.ToListAsync(ct);
    }

    /// <summary>Asks for a listening; the page says so until it is done.</summary>
    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        if (MayListen)
            await BeginAsync(ct);
        else
            this.Say(
                texts[
                    "Not enough people have answered since last time. Themes change only for {0} or more at once, so that nobody can be told by their answer.",
                    Survey.SmallestSize
                ]
            );
        return RedirectToPage(new { surveyId });
    }

    private async Task BeginAsync(CancellationToken ct)
    {
        if (Snapshot is null)
            db.Add(Snapshot = new ThemeSnapshot(Survey.OrganizationId, Survey.Id));
        Snapshot.Begin();
        db.Enqueue(new FindThemes(Survey.Id));
        await db.SaveChangesAsync(ct);
    }

    private async Task<bool> FindAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return false;
        Survey = survey;
        Snapshot = await db.Set<ThemeSnapshot>().SingleOrDefaultAsync(s => s.SurveyId == surveyId, ct);
        if (Snapshot is { IsFinal: true })
            return true; // nothing is added any more, so a million answers need not be counted
        var received = await SurveyTallies.HeardAsync(db, survey, ct);
        var snapshot = Snapshot ?? new ThemeSnapshot(survey.OrganizationId, surveyId);
        MayListen = snapshot.MayListen(received, survey.IsClosed, survey.Smallest);
        return true;
    }

    private ThemeRow RowOf(Theme theme, UnitNames units) =>
        new(
            theme,
            texts.Sentence(theme, units, Survey.IsClosed),
            Aims.Count > 1 ? theme.Aim : null,
            [.. units.All.Select(unit => new StripCell(unit.Name, RateOf(theme, unit.Id)))]
        );

    private static Rate? RateOf(Theme theme, Guid unitId) =>
        theme.Shares.FirstOrDefault(share => share.UnitId == unitId) is { } share ? new Rate(share.Said, share.Asked) : null;
}

/// <summary>A theme as its line shows it.</summary>
/// <param name="Aim">What it is said of, where themes differ in that.</param>
public sealed record ThemeRow(Theme Theme, string Sentence, ThemeAim? Aim, IReadOnlyList<StripCell> Cells);
