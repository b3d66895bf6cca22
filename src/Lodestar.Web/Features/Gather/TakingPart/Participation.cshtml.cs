using Lodestar.Core.Gather;
using Lodestar.Core.Statistics;
using Lodestar.Web.Design;
using Lodestar.Web.Features.Gather.Surveys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.TakingPart;

/// <summary>Who is heard, unit by unit: whole steps while the survey is open, units and levels once it has closed. Never a name.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ParticipationModel(LodestarDb db, TurnoutDesk desk, TimeProvider clock, Texts texts) : PageModel
{
    public const int UnitsPerPage = 20;
    private const int MostLow = 12;
    private const int MostPosters = 3;

    /// <summary>The page of the units; fewer on one page keep it light.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;
    public int AllUnits { get; private set; }
    public Survey Survey { get; private set; } = null!;
    public SurveyCounts Counts { get; private set; } = null!;

    /// <summary>The last count while it is open, and those before it.</summary>
    public Turnout? Last { get; private set; }
    public IReadOnlyList<TurnoutStep> Earlier { get; private set; } = [];
    public bool MayCount { get; private set; }

    /// <summary>The units of the last count, the lowest share first.</summary>
    public IReadOnlyList<TurnoutRow> Units { get; private set; } = [];

    /// <summary>The lowest of those that are surely low, whatever page is open: where a poster helps most.</summary>
    public IReadOnlyList<TurnoutRow> Lowest { get; private set; } = [];

    /// <summary>How many will have answered at the end; null where no end is set, or it is too early to tell.</summary>
    public TurnoutForecast? Forecast { get; private set; }
    public HeatMap? Map { get; private set; }

    /// <summary>The one group that was asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "unit")]
    public Guid? UnitId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Level? Level { get; set; }

    /// <summary>What may be told of it; null while none was asked for.</summary>
    public Reach? Group { get; private set; }

    /// <summary>Units and levels under the watch line, once closed.</summary>
    public IReadOnlyList<Bar> Low { get; private set; } = [];
    public int AllLow { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        Counts = await SurveyCounts.ReadAsync(db, Survey, ct);
        (Last, Earlier) = (await desk.LastAsync(surveyId, ct), await desk.StepsAsync(surveyId, ct));
        MayCount = await desk.MayCountAsync(Survey, Last, ct);
        if (Survey.IsClosed)
            ShowClosed();
        else
            await ShowOpenAsync(ct);
        return Page();
    }

    /// <summary>Counts again, when enough new ones have answered.</summary>
    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        this.Say(
            await desk.CountAsync(Survey, ct)
                ? texts["Counted."]
                : texts["Not enough people have answered since last time: at least {0} new ones are counted at once.", Survey.SmallestSize]
        );
        return RedirectToPage(new { surveyId });
    }

    private async Task ShowOpenAsync(CancellationToken ct)
    {
        Forecast = TurnoutForecast.Of(Survey, Earlier, Counts.Everybody.People, clock.GetUtcNow());
        var names = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, ct);
        var rows = (Last?.Units ?? [])
            .Where(unit => unit.People > 0 && names.ContainsKey(unit.UnitId))
            .Select(unit => new TurnoutRow(unit, names[unit.UnitId], unit.IsSurelyLow(Survey.Smallest)))
            .OrderBy(row => row.Rate.Share)
            .ToList();
        (AllUnits, PageNumber) = (rows.Count, Math.Max(1, PageNumber));
        Lowest = [.. rows.Where(row => row.IsLow).Take(MostPosters)];
        Units = [.. rows.Skip((PageNumber - 1) * UnitsPerPage).Take(UnitsPerPage)];
    }

    private void ShowClosed()
    {
        if (Counts.Rows.Count == 0)
            return;
        Group = UnitId is null && Level is null ? null : Counts.Of(UnitId, Level);
        string[] levels = [.. Enum.GetValues<Level>().Select(level => Answers.LevelNames.Of(level, texts))];
        var caption = Counts.LeastHeard is { } least
            ? texts["Most parts were heard; {0} least of all", least.Unit]
            : texts["Who was heard, by unit and level"];
        Map = new HeatMap(
            caption,
            texts["Unit"],
            [texts["Everybody"], .. levels],
            [
                new HeatRow(texts["Everybody"], [CellOf(Counts.Everybody), .. Counts.Levels.Select(CellOf)]),
                .. Counts.Rows.Select(row => new HeatRow(
                    new string('\u2003', row.Depth) + row.Unit,
                    [CellOf(row.All), .. row.Levels.Select(CellOf)]
                )),
            ]
        );
        var whole = Counts.Rows.Where(row => row.All.IsQuiet).Select(row => new Bar(row.Unit, row.All.Rate!.Value));
        var parts = Counts.Rows.SelectMany(row =>
            row.Levels.Index().Where(l => l.Item.IsQuiet).Select(l => new Bar($"{row.Unit} · {levels[l.Index]}", l.Item.Rate!.Value))
        );
        var low = whole.Concat(parts).OrderBy(bar => bar.Rate.Share).ToList();
        (Low, AllLow) = ([.. low.Take(MostLow)], low.Count);
    }

    private HeatCell? CellOf(Reach reach) =>
        reach.Rate is { } rate ? new HeatCell(rate.ShareIn(texts), $"{rate.CountIn(texts)} ({rate.RangeIn(texts)})", rate.Share)
        : reach.Answers is { } answers ? new HeatCell($"{answers}", texts["more than the directory knows"], 1)
        : null;

    private async Task<bool> FindAsync(Guid surveyId, CancellationToken ct) =>
        (Survey = await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) ?? null!) is not null;
}

/// <summary>A unit while the survey is open.</summary>
public sealed record TurnoutRow(UnitTurnout Unit, string Name, bool IsLow)
{
    public Rate Rate => new(Math.Min(Unit.Told, Unit.People), Unit.People);
}
