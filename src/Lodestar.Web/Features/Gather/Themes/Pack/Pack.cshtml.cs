using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Statistics;
using Lodestar.Text.Themes;
using Lodestar.Web.Design;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Themes.Pack;

/// <summary>What was heard on a few sheets of A4 or Letter, to read together; the browser is the typesetter.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class PackModel(LodestarDb db, Texts texts) : PageModel
{
    private const int MostQuotes = 4;

    [BindProperty(SupportsGet = true)]
    public string? Paper { get; set; }

    public bool IsLetter => Paper == "letter";
    public Survey Survey { get; private set; } = null!;
    public int Heard { get; private set; }
    public IReadOnlyList<PackedTheme> Shared { get; private set; } = [];
    public IReadOnlyList<PackedTheme> Loud { get; private set; } = [];
    public IReadOnlyList<Theme> Few { get; private set; } = [];
    public IReadOnlyList<ThemeChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (await ThemePack.ReadAsync(db, surveyId, texts, ct) is not { } pack)
            return NotFound();
        (Survey, Heard) = (pack.Survey, pack.Themes.Select(theme => theme.Heard).FirstOrDefault());
        var themes = pack.Themes.ToLookup(IsOfFew);
        Few = [.. themes[true]];
        var packed = new List<PackedTheme>();
        foreach (var theme in themes[false])
            packed.Add(await PackAsync(pack, theme, ct));
        var loud = packed.ToLookup(one => one.Theme.Spread is SpreadKind.LoudInOnePlace);
        (Shared, Loud) = ([.. loud[false]], [.. loud[true]]);
        Changes = await db.Set<ThemeChange>().AsNoTracking().Standing(surveyId).Where(c => c.Quote == null).ToListAsync(ct);
        return Page();
    }

    private bool IsOfFew(Theme theme) =>
        Survey.IsClosed && theme.Spread is not SpreadKind.LoudInOnePlace && theme.Shares.All(share => share.UnitId is null);

    private async Task<PackedTheme> PackAsync(ThemePack pack, Theme theme, CancellationToken ct) =>
        new(
            theme,
            texts.Sentence(theme, pack.Units, Survey.IsClosed),
            [.. theme.Shares.Select(share => new Bar(pack.Units.NameOf(share, texts, Survey.Cuts), new Rate(share.Said, share.Asked)))],
            await pack.FirstAsync(theme, MostQuotes, ct)
        );
}

/// <summary>A theme on paper.</summary>
public sealed record PackedTheme(Theme Theme, string Sentence, IReadOnlyList<Bar> Bars, IReadOnlyList<IReadOnlyList<QuotePart>> Quotes);
