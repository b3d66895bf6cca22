using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Cooling;
using Lodestar.Text.Diff;
using Lodestar.Web.Features.Write.Cooling;
using Lodestar.Web.Features.Write.Trails;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Drafts;

/// <summary>The editor: the sentence, the criteria beside it, and every version it had (R14, R15).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class DraftModel(LodestarDb db, CurrentPerson me, Writers writers, CoolingDesk cooling) : PageModel
{
    [BindProperty]
    public DraftForm Form { get; set; } = new();

    public Draft Draft { get; private set; } = null!;
    public IReadOnlyList<DraftVersion> Versions { get; private set; } = [];
    public IReadOnlyDictionary<Guid, string> Authors { get; private set; } = new Dictionary<Guid, string>();
    public bool MayWrite { get; private set; }

    /// <summary>What somebody else saved while this writer was writing; both texts are then on the page (T4).</summary>
    public DraftVersion? Meanwhile { get; private set; }

    /// <summary>Every rest of this draft, the latest first.</summary>
    public IReadOnlyList<CoolingOff> Rests { get; private set; } = [];
    public CoolingOff? Rest => Rests.Count > 0 ? Rests[0] : null;

    /// <summary>When the draft is back, on the clocks of the organization; null while it does not rest.</summary>
    public DateTimeOffset? RestsUntil { get; private set; }

    /// <summary>What the team says about words, of all versions; for those who write.</summary>
    public IReadOnlyList<CommentLine> Comments { get; private set; } = [];

    public DraftVersion? From { get; private set; }
    public DraftVersion? To { get; private set; }

    /// <summary>Nobody writes while it rests; words that were typed meanwhile stay in the field.</summary>
    public bool ShowsEditor => MayWrite && (RestsUntil is null || Form.Text != Draft.Latest.Text.Value);

    public CriteriaSheet Criteria { get; private set; } = CriteriaSheet.Empty;
    public WordDiff? Difference => From is { } from && To is { } to ? WordDiff.Between(from.Text.Value, to.Text.Value) : null;

    public async Task<IActionResult> OnGetAsync(
        Guid draftId,
        int? from,
        int? to,
        [FromServices] CriteriaReader criteria,
        [FromServices] CommentReader comments,
        CancellationToken ct
    )
    {
        if (!await FindAsync(draftId, ct))
            return NotFound();
        if (MayWrite)
            Comments = await comments.ReadAsync(Draft, ct);
        Form = new DraftForm { Text = Draft.Latest.Text.Value, BasedOn = Draft.Latest.Number };
        if (MayWrite)
            Criteria = await criteria.ReadAsync(Form.Text, ct);
        Compare(from, to);
        return Page();
    }

    /// <summary>Looks at what is typed and keeps nothing; without script this is the button "Check".</summary>
    public async Task<IActionResult> OnPostCheckAsync(Guid draftId, [FromServices] CriteriaReader criteria, CancellationToken ct)
    {
        ModelState.Clear();
        if (!await FindAsync(draftId, ct))
            return NotFound();
        if (MayWrite)
            Criteria = await criteria.ReadAsync(Form.Text, ct);
        Compare(null, null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        Guid draftId,
        [FromServices] Texts texts,
        [FromServices] CriteriaReader criteria,
        CancellationToken ct
    )
    {
        if (!await FindAsync(draftId, ct))
            return NotFound();
        if (!MayWrite)
            return Forbid();
        Criteria = await criteria.ReadAsync(Form.Text, ct);
        Compare(null, null);
        if (RestsUntil is { } until)
            return Refuse(texts.Resting(until));
        if (!ModelState.IsValid || VisionText.TryParse(Form.Text) is not { } text)
            return Page();

        switch (Draft.Save(text, Form.Reason ?? "", Form.BasedOn, me.AccountId!.Value, cooling.Now))
        {
            case SaveOutcome.Saved when await SavedAsync(ct):
                this.Say(texts["Version {0} is kept.", Draft.Latest.Number]);
                return Redirect($"/write/drafts/{draftId}");
            case SaveOutcome.Unchanged:
                this.Say(texts["Nothing changed; version {0} stays.", Draft.Latest.Number]);
                return Redirect($"/write/drafts/{draftId}");
            case SaveOutcome.NeedsReason:
                ModelState.AddModelError("Form.Reason", texts["Say in a few words why you changed it; the others will ask."]);
                return Page();
            case SaveOutcome.Resting or SaveOutcome.Saved when RestsUntil is { } rests: // put away while this one was writing
                return Refuse(texts.Resting(rests));
            case SaveOutcome.Stale or SaveOutcome.Saved or SaveOutcome.Resting:
                return ShowBoth();
            default:
                throw new InvalidOperationException();
        }
    }

    private async Task<bool> SavedAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException) // somebody saved the same number between our look and our save
        {
            db.ChangeTracker.Clear();
            await FindAsync(Draft.Id, ct);
            return false;
        }
    }

    private PageResult Refuse(string sentence)
    {
        ModelState.AddModelError("Form.Text", sentence);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private PageResult ShowBoth()
    {
        Meanwhile = Draft.Latest;
        Form = new DraftForm
        {
            Text = Form.Text,
            Reason = Form.Reason,
            BasedOn = Meanwhile.Number,
        };
        ModelState.Remove("Form.BasedOn"); // the field must show the new number, not what was posted
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> FindAsync(Guid draftId, CancellationToken ct)
    {
        if (await db.Drafts.SingleOrDefaultAsync(d => d.Id == draftId, ct) is not { } draft)
            return false;
        (Draft, Versions) = (draft, [.. draft.Versions.OrderByDescending(v => v.Number)]);
        Authors = await writers.NamesAsync(Versions, ct);
        MayWrite = await writers.IncludeMeAsync(ct);
        Rests = await cooling.AllOfAsync(draftId, ct);
        RestsUntil = Rest is { } rest && !rest.IsOver(cooling.Now) ? await cooling.LocalAsync(rest.EndsAt, ct) : null;
        return true;
    }

    private void Compare(int? from, int? to)
    {
        To = Draft.Numbered(to ?? Draft.Latest.Number);
        From = Draft.Numbered(from ?? (To?.Number ?? 1) - 1);
    }
}

public sealed class DraftForm
{
    [Required(ErrorMessage = "The sentence is empty. Write it again, or leave the page to keep the version you have.")]
    [StringLength(
        VisionText.MaxLength,
        ErrorMessage = "A sentence people can recite has at most {1} characters. Take out what matters least."
    )]
    public string Text { get; init; } = "";

    [StringLength(DraftVersion.LongestReason, ErrorMessage = "Use at most {1} characters for the reason.")]
    public string? Reason { get; init; }

    public int BasedOn { get; init; }
}
