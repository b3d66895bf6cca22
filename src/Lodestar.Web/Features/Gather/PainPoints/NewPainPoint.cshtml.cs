using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>Takes up a pain point, beside what people wrote about them.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewPainPointModel(LodestarDb db, CurrentPerson me, TimeProvider clock, Texts texts) : PageModel
{
    private const int MostShown = 60;

    [BindProperty]
    public PainPointForm Form { get; set; } = new();

    public IReadOnlyList<HeardPain> Heard { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Heard = await ReadHeardAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var text = Form.Text.Trim();
        if (await db.PainPoints.AnyAsync(p => p.Text == text, ct))
            ModelState.AddModelError("Form.Text", texts["This is on the list already."]);
        if (!ModelState.IsValid)
        {
            Heard = await ReadHeardAsync(ct);
            return Page();
        }
        db.Add(new PainPoint(me.OrganizationId, text, Form.Category!.Value, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        this.Say(texts["Noted. Say what comes of it when you know."]);
        return RedirectToPage("PainPoints");
    }

    /// <summary>Words of closed surveys only, and only where enough people wrote some; in the order of their random ids.</summary>
    private async Task<IReadOnlyList<HeardPain>> ReadHeardAsync(CancellationToken ct)
    {
        var surveys = await db
            .Surveys.AsNoTracking()
            .Where(s => s.State == SurveyState.Closed)
            .OrderByDescending(s => s.ClosedAt)
            .ToListAsync(ct);
        foreach (var survey in surveys)
        {
            var asked = survey.Questions.Where(q => q.Polarity is Polarity.InTheWay).Select(q => q.Id).ToList();
            var answers = db.Answers.AsNoTracking().Where(a => a.SurveyId == survey.Id && asked.Contains(a.QuestionId));
            if (survey.Smallest.ForQuotes.Allows(await answers.CountAsync(ct)))
                return await answers.OrderBy(a => a.Id).Take(MostShown).Select(a => new HeardPain(a.Text, a.Category)).ToListAsync(ct);
        }
        return [];
    }
}

/// <summary>What somebody wrote, without anything about them.</summary>
public sealed record HeardPain(string Text, PainCategory? Category);

public sealed class PainPointForm
{
    [
        Required(ErrorMessage = "Say in a few words what gets in the way."),
        StringLength(PainPoint.MaxLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Text { get; set; } = "";

    [Required(ErrorMessage = "Choose what kind of obstacle it is.")]
    public PainCategory? Category { get; set; }
}
