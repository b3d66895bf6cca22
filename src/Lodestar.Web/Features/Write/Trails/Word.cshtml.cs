using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Trails;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Trails;

/// <summary>One word of a version: who said it, which version brought it in and why, and what the team says about it.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class WordModel(LodestarDb db, Writers writers, CommentReader reader, TimeProvider clock) : PageModel
{
    [BindProperty]
    public CommentForm Form { get; set; } = new();

    public Draft Draft { get; private set; } = null!;
    public DraftVersion Version { get; private set; } = null!;

    /// <summary>The place of the word, from 1.</summary>
    public int Number { get; private set; }
    public string Word => Version.Text.Words[Number - 1];
    public WordTrail Trail { get; private set; } = null!;
    public IReadOnlyDictionary<Guid, string> Authors { get; private set; } = new Dictionary<Guid, string>();
    public IReadOnlyList<CommentLine> Comments { get; private set; } = [];

    /// <summary>Sentences of surveys and comments are for those who write.</summary>
    public bool MayWrite { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid draftVersionId, int number, [FromServices] TrailSources sources, CancellationToken ct)
    {
        if (!await FindAsync(draftVersionId, number, ct))
            return NotFound();
        Form.Through = number;
        await ShowAsync(sources, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        Guid draftVersionId,
        int number,
        [FromServices] TrailSources sources,
        [FromServices] CurrentPerson me,
        CancellationToken ct
    )
    {
        if (!await FindAsync(draftVersionId, number, ct))
            return NotFound();
        if (!MayWrite)
            return Forbid();
        var words = (number - 1, Math.Max(number, Form.Through) - 1);
        if (!ModelState.IsValid || WordComment.On(Version, words, Form.Text, me.AccountId!.Value, clock.GetUtcNow()) is not { } comment)
        {
            await ShowAsync(sources, ct);
            return Page();
        }
        db.Add(comment);
        await db.SaveChangesAsync(ct);
        return Here();
    }

    public Task<IActionResult> OnPostResolveAsync(
        Guid draftVersionId,
        int number,
        Guid commentId,
        [FromServices] CurrentPerson me,
        CancellationToken ct
    ) => SettleAsync((draftVersionId, number), commentId, comment => comment.Resolve(me.AccountId!.Value, clock.GetUtcNow()), ct);

    public Task<IActionResult> OnPostReopenAsync(Guid draftVersionId, int number, Guid commentId, CancellationToken ct) =>
        SettleAsync((draftVersionId, number), commentId, comment => comment.Reopen(), ct);

    private async Task<IActionResult> SettleAsync(
        (Guid Version, int Number) at,
        Guid commentId,
        Action<WordComment> settle,
        CancellationToken ct
    )
    {
        if (!await FindAsync(at.Version, at.Number, ct))
            return NotFound();
        if (!MayWrite)
            return Forbid();
        var ids = Draft.Versions.Select(v => v.Id).ToList(); // a comment on an earlier version is settled here, too
        if (await db.WordComments.SingleOrDefaultAsync(c => c.Id == commentId && ids.Contains(c.DraftVersionId), ct) is not { } comment)
            return NotFound();
        settle(comment);
        await db.SaveChangesAsync(ct);
        return Here();
    }

    private RedirectResult Here() => Redirect($"/write/versions/{Version.Id}/words/{Number}#comments");

    private async Task<bool> FindAsync(Guid draftVersionId, int number, CancellationToken ct)
    {
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Versions.Any(v => v.Id == draftVersionId), ct);
        if (draft?.Versions.Single(v => v.Id == draftVersionId) is not { } version || number < 1 || number > version.Text.Words.Count)
            return false;
        (Draft, Version, Number) = (draft, version, number);
        MayWrite = await writers.IncludeMeAsync(ct);
        return true;
    }

    private async Task ShowAsync(TrailSources sources, CancellationToken ct)
    {
        var themes = MayWrite ? await sources.Shelf.TouchedByAsync(Word, ct) : [];
        Trail = WordTrail.Of(
            Word,
            Draft.Versions,
            [.. themes.Select(t => new TrailTheme(t.Name, [.. t.Quotes.Select(q => q.Parts)]))],
            await sources.Rooms.CandidatesAsync(Draft, ct),
            sources.Kinship
        );
        Authors = await writers.NamesAsync(Draft.Versions, ct);
        if (MayWrite)
            Comments = [.. (await reader.ReadAsync(Draft, ct)).Where(c => WordTrail.Has(c.Words, Word))];
    }
}

public sealed class CommentForm
{
    [Required(ErrorMessage = "Write what you want to say about these words.")]
    [StringLength(WordComment.LongestText, ErrorMessage = "Use at most {1} characters.")]
    public string? Text { get; set; }

    /// <summary>The last word it is about, from 1.</summary>
    public int Through { get; set; }
}
