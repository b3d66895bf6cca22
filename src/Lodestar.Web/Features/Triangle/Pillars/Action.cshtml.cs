using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Pillars;

/// <summary>One action and its three proofs (R27).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ActionModel(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public ActionForm Form { get; set; } = new();

    public SubPillar Action { get; private set; } = null!;
    public string PillarName { get; private set; } = "";
    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid subPillarId, CancellationToken ct)
    {
        if (!await FindAsync(subPillarId, ct))
            return NotFound();
        Form = ActionForm.Of(Action);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid subPillarId, CancellationToken ct)
    {
        if (!await FindAsync(subPillarId, ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        db.Expect(Action, Form.Version);
        Action.Change(Form.Action, new Proofs(Form.Behavior, Form.Measure, Form.Training));
        if (await db.TrySaveAsync(ct))
        {
            this.Say(Action.IsProven ? texts["The action can be seen, measured and trained."] : texts["The action is saved."]);
            return LocalRedirect($"/triangle/pillars/{Action.PillarId}");
        }

        await FindAsync(subPillarId, ct);
        Theirs = string.Join(" · ", new[] { Action.Action, Action.Behavior, Action.Measure, Action.Training }.OfType<string>());
        Form.Version = Action.Version;
        ModelState.Remove("Form.Version");
        return Page();
    }

    private async Task<bool> FindAsync(Guid subPillarId, CancellationToken ct)
    {
        if (await db.SubPillars.SingleOrDefaultAsync(s => s.Id == subPillarId && s.RemovedAt == null, ct) is not { } action)
            return false;
        Action = action;
        PillarName = await db.Pillars.Where(p => p.Id == action.PillarId).Select(p => p.Name).SingleAsync(ct);
        return true;
    }
}

public sealed class ActionForm
{
    private const string TooLong = "Use at most {1} characters.";

    [Required(ErrorMessage = "Write what you do, beginning with a verb."), StringLength(SubPillar.MaxActionLength, ErrorMessage = TooLong)]
    public string Action
    {
        get;
        set => field = Line.Of(value);
    } = "";

    [StringLength(SubPillar.MaxProofLength, ErrorMessage = TooLong)]
    public string? Behavior { get; set; }

    [StringLength(SubPillar.MaxProofLength, ErrorMessage = TooLong)]
    public string? Measure { get; set; }

    [StringLength(SubPillar.MaxProofLength, ErrorMessage = TooLong)]
    public string? Training { get; set; }

    public long Version { get; set; }

    public static ActionForm Of(SubPillar action) =>
        new()
        {
            Action = action.Action,
            Behavior = action.Behavior,
            Measure = action.Measure,
            Training = action.Training,
            Version = action.Version,
        };
}
