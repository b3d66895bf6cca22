using System.Globalization;
using Lodestar.Core.GutCheck;
using Lodestar.Web.Features.GutCheck.Readers;
using Lodestar.Web.Mail;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.GutCheck.Clinics;

/// <summary>Two wordings side by side, as often as there are pairs; no account, no script needed (R112).</summary>
[AllowAnonymous, EnableRateLimiting(Limits.Public)]
public sealed class CompareModel(ClinicDoor door, LodestarDb db, Outgoing addresses, TimeProvider clock) : PageModel
{
    /// <summary>By pair: the place of the better word, or nothing for no difference.</summary>
    [BindProperty]
    public Dictionary<string, string?> Better { get; set; } = [];

    public ReaderView View { get; private set; }
    public Clinic Clinic { get; private set; } = null!;
    public ClinicReader Reader { get; private set; } = null!;
    public IReadOnlyList<WordPair> Pairs => Clinic.PairsFor(Reader);

    private readonly BrowserKey _here = new(addresses);

    public async Task<IActionResult> OnGetAsync(string token, bool again, CancellationToken ct)
    {
        await FindAsync(token, again, ct);
        if (View is ReaderView.Ask)
            Better = Reader.Choices.ToDictionary(
                c => new WordPair(c.First, c.Second).Key,
                c => c.Better?.ToString(CultureInfo.InvariantCulture) ?? "same"
            )!;
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(string token, [FromServices] Texts texts, CancellationToken ct)
    {
        await FindAsync(token, again: true, ct);
        if (View is not ReaderView.Ask)
            return Show();
        if (Pairs.Any(p => Chosen(p.Key) is null))
            ModelState.AddModelError("", texts["Choose one answer for each pair; “no difference” is one, too."]);
        if (!ModelState.IsValid)
            return Page();

        var key = _here.In(Request) ?? ReaderToken.Create();
        var chosen = Pairs.ToDictionary(p => p.Key, p => Place(Chosen(p.Key)!));
        // Pressed twice: the later press sees what the earlier one stored.
        var outcome = await db.AgainIfOutrunAsync(c => door.AnswerAsync(token, chosen, key, clock.GetUtcNow(), c), ct);
        if (outcome is AnswerOutcome.Recorded)
            _here.Keep(key, Response, clock.GetUtcNow());
        return Redirect($"/g/clinic/{token}"); // which says how it ended
    }

    public bool IsChosen(WordPair pair, string value) => Chosen(pair.Key) == value;

    private string? Chosen(string pair) =>
        Better.GetValueOrDefault(pair) is { } value && (value == "same" || pair.Split('-').Contains(value)) ? value : null;

    private static int? Place(string value) => int.TryParse(value, CultureInfo.InvariantCulture, out var place) ? place : null;

    private PageResult Show()
    {
        if (View is ReaderView.Unknown)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    private async Task FindAsync(string token, bool again, CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        if (await door.OpenAsync(token, ct) is not var (link, reader, clinic))
        {
            View = ReaderView.Unknown;
            return;
        }
        (Reader, Clinic) = (reader, clinic);
        var now = clock.GetUtcNow();
        View = ReaderViews.Of(
            mine: reader.AnsweredIn(_here.In(Request)),
            again,
            open: clinic.TakesAnswers(now) && now < link.ExpiresAt,
            isUsed: reader.HasAnswered
        );
    }
}
