using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>Takes up a pain point, by hand or from what people wrote.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewPainPointModel(LodestarDb db, CurrentPerson me, PainBoard board, HeardPains heard) : PageModel, IPainPage
{
    [BindProperty]
    public PainPointForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public PainBoard Board => board;
    public HeardPains Heard => heard;
    public IReadOnlyList<string> Steps { get; private set; } = [];

    /// <param name="words">A sentence to begin with.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task OnGetAsync(Guid? words, CancellationToken ct)
    {
        await ReadAsync(ct);
        if (words is { } id && (await heard.FindAsync([id], ct)).SingleOrDefault() is { } said)
            Form = new PainPointForm
            {
                Text = Short(said.Text),
                Category = said.Category?.ToString(),
                IsPrivate = said.Category is PainCategory.Personal,
                Voices = [id],
            };
    }

    public async Task<IActionResult> OnPostAsync([FromServices] TimeProvider clock, [FromServices] Texts texts, CancellationToken ct)
    {
        await ReadAsync(ct);
        if (ModelState.IsValid && await db.PainPoints.AnyAsync(p => p.Text == Form.Text, ct))
            ModelState.AddModelError("Form.Text", texts["This is on the list already."]);
        if (!ModelState.IsValid)
            return Page();
        if (Form.Note(me.OrganizationId, board, clock.GetUtcNow()) is not { } point)
            return Refuse("Form.Category", texts["Choose what kind of obstacle it is."]);
        if (Form.ApplyTo(point, board, texts) is var (field, why))
            return Refuse(field, why);

        db.Add(point);
        db.AddRange((await heard.FindAsync(Form.Voices, ct)).Select(said => new PainVoice(point, said.AnswerId)));
        await db.SaveChangesAsync(ct);
        this.Say(texts["Noted. Name somebody who sees to it."]);
        return Redirect($"/gather/pain-points/{point.Id}/owner");
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        await board.ReadAsync([], ct);
        await heard.ReadAsync(P, ct);
        Steps = await db.PainPoints.StepsAsync(ct);
    }

    private PageResult Refuse(string field, string why)
    {
        ModelState.AddModelError(field, why);
        return Page();
    }

    // Cut at a word, or, where there is none for long, in the middle of one.
    private static string Short(string said)
    {
        var line = Line.Of(said);
        if (line.Length <= PainPoint.MaxLength)
            return line;
        var cut = line.LastIndexOf(' ', PainPoint.MaxLength - 2, PainPoint.MaxLength / 2);
        return Line.Of(line[..(cut < 0 ? PainPoint.MaxLength - 2 : cut)]) + "…";
    }
}
