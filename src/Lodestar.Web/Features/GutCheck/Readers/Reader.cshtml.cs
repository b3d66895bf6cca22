using System.ComponentModel.DataAnnotations;
using Lodestar.Core.GutCheck;
using Lodestar.Web.Mail;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.GutCheck.Readers;

/// <summary>One sentence, one reaction, the words that bother; no account, no script needed (R108-112).</summary>
[AllowAnonymous, EnableRateLimiting(Limits.Public)]
public sealed class ReaderModel(ReaderDoor door, LodestarDb db, Outgoing addresses, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ReaderForm Form { get; set; } = new();

    public ReaderView View { get; private set; }
    public Reader Reader { get; private set; } = null!;
    public Round Round { get; private set; } = null!;

    /// <summary>Whether the sentence comes alone first; not where somebody changes their answer or mends what was refused.</summary>
    public bool StartsCold { get; private set; }

    private readonly BrowserKey _here = new(addresses);

    public async Task<IActionResult> OnGetAsync(string token, bool again, CancellationToken ct)
    {
        await FindAsync(token, again, ct);
        StartsCold = View is ReaderView.Ask && !Reader.HasAnswered;
        if (View is ReaderView.Ask && Reader.HasAnswered)
            Form = ReaderForm.Of(Reader);
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(string token, [FromServices] Texts texts, CancellationToken ct)
    {
        await FindAsync(token, again: true, ct);
        if (View is not ReaderView.Ask)
            return Show();
        if (Form.Instead.Values.Any(word => word?.Length > WordFlag.LongestSuggestion))
            ModelState.AddModelError(
                "",
                texts["A word or two in place of another has at most {0} characters. Say the rest below.", WordFlag.LongestSuggestion]
            );
        if (!ModelState.IsValid)
            return Page();

        var key = _here.In(Request) ?? ReaderToken.Create();
        if (await AnswerAsync(token, key, ct) is AnswerOutcome.Recorded)
            _here.Keep(key, Response, clock.GetUtcNow());
        return Redirect($"/g/{token}"); // which says how it ended
    }

    /// <summary>The sentence from memory, at the end of the same visit (R26).</summary>
    public async Task<IActionResult> OnPostRecitedAsync(string token, string? typed, CancellationToken ct)
    {
        ModelState.Clear();
        await FindAsync(token, again: false, ct);
        if (View is ReaderView.Thanks)
            await door.ReciteAsync(
                token,
                typed?.Length > Reader.LongestRecited ? typed[..Reader.LongestRecited] : typed,
                _here.In(Request),
                clock.GetUtcNow(),
                ct
            );
        return Redirect($"/g/{token}");
    }

    // Pressed twice: the later press sees what the earlier one stored.
    private Task<AnswerOutcome> AnswerAsync(string token, string key, CancellationToken ct) =>
        db.AgainIfOutrunAsync(c => door.AnswerAsync(token, Form.ToAnswer(), key, clock.GetUtcNow(), c), ct);

    private PageResult Show()
    {
        if (View is ReaderView.Unknown)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    private async Task FindAsync(string token, bool again, CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        if (await door.OpenAsync(token, ct) is not var (link, reader, round))
        {
            View = ReaderView.Unknown;
            return;
        }
        (Reader, Round) = (reader, round);
        var now = clock.GetUtcNow();
        View = ReaderViews.Of(
            mine: reader.AnsweredIn(_here.In(Request)),
            again,
            open: round.TakesAnswers(now) && !link.IsExpired(now),
            reader.HasAnswered,
            reader.WithdrawnAt is not null
        );
    }
}

public sealed class ReaderForm
{
    [Required(ErrorMessage = "Choose one of the three: definitely us, almost, or not us.")]
    public Reaction? Reaction { get; init; }

    public List<int> Flags { get; init; } = [];

    public Dictionary<int, string?> Instead { get; init; } = [];

    [StringLength(Reader.LongestReason, ErrorMessage = "Use at most {1} characters; the most important thing first.")]
    public string? Reason { get; init; }

    [StringLength(Reader.LongestColdRead, ErrorMessage = "Use at most {1} characters for what you would do tomorrow.")]
    public string? ColdRead { get; init; }

    public static ReaderForm Of(Reader reader) =>
        new()
        {
            ColdRead = reader.ColdRead,
            Reaction = reader.Reaction,
            Reason = reader.Reason,
            Flags = [.. reader.Flags.Select(f => f.WordIndex)],
            Instead = reader.Flags.ToDictionary(f => f.WordIndex, f => (string?)f.Suggestion),
        };

    public ReaderAnswer ToAnswer() =>
        new(Reaction!.Value, Reason, Flags.Distinct().ToDictionary(i => i, i => (Instead.GetValueOrDefault(i) ?? "").Trim()))
        {
            ColdRead = ColdRead,
        };
}
