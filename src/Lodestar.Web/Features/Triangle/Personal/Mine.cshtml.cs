using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Personal;

/// <summary>My own vision: three questions, one sentence, seen by nobody else until I say so (R118-R121, feature 53).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class MineModel(LodestarDb db, CurrentPerson person, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public MineForm Form { get; set; } = new();

    public PersonalVision? Mine { get; private set; }
    public string? Purpose { get; private set; }
    public string? Vision { get; private set; }

    /// <summary>What was saved in another tab meanwhile.</summary>
    public string? Theirs { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        if (Mine is { } mine)
            Form = MineForm.Of(mine);
        Response.Headers.CacheControl = "no-store"; // a shared computer keeps no copy
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        if (Mine is null)
            db.Add(new PersonalVision(person.OrganizationId, person.AccountId!.Value, Form.Words));
        else
        {
            db.Expect(Mine, Form.Version);
            Mine.Write(Form.Words);
        }
        if (await db.SaveUnlessThereAsync(ct))
        {
            this.Say(texts["Kept. Only you see it."]);
            return Redirect("/triangle/mine");
        }
        await ReadAsync(ct);
        if (Mine is { } other)
            (Theirs, Form.Version) = (texts["I am here to help {0} so that {1}.", other.Help, other.SoThat], other.Version);
        ModelState.Remove("Form.Version");
        return Page();
    }

    public async Task<IActionResult> OnPostShareAsync(bool shared, CancellationToken ct)
    {
        await ReadAsync(ct);
        if (Mine is null)
            return Redirect("/triangle/mine");
        if (shared)
            Mine.Share(clock.GetUtcNow());
        else
            Mine.Keep();
        await db.SaveUnlessThereAsync(ct);
        this.Say(shared ? texts["Your sentence is shared. You can take it back whenever you like."] : texts["It is private again."]);
        return Redirect("/triangle/mine");
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        if (Mine is not null)
            db.Remove(Mine);
        await db.SaveUnlessThereAsync(ct);
        this.Say(texts["It is deleted, for good."]);
        return Redirect("/triangle/mine");
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        Mine = await db.PersonalVisions.SingleOrDefaultAsync(v => v.AccountId == person.AccountId, ct);
        Purpose = await db.Purposes.AsNoTracking().Select(p => p.Text).SingleOrDefaultAsync(ct);
        Vision = (await db.VisionAsync(ct))?.Text.Value;
    }
}

/// <summary>What the wizard asks.</summary>
public sealed class MineForm
{
    private const string TooLong = "Use at most {1} characters.";

    [StringLength(PersonalVision.MaxAnswerLength, ErrorMessage = TooLong)]
    public string? Why { get; set; }

    [StringLength(PersonalVision.MaxAnswerLength, ErrorMessage = TooLong)]
    public string? Contribution { get; set; }

    [StringLength(PersonalVision.MaxAnswerLength, ErrorMessage = TooLong)]
    public string? Feeling { get; set; }

    [
        Required(ErrorMessage = "Write whom you help, and with what. A few words are enough."),
        StringLength(PersonalVision.MaxHalfLength, ErrorMessage = TooLong)
    ]
    public string Help
    {
        get;
        set => field = Line.Of(value);
    } = "";

    [
        Required(ErrorMessage = "Write what your help makes possible for them."),
        StringLength(PersonalVision.MaxHalfLength, ErrorMessage = TooLong)
    ]
    public string SoThat
    {
        get;
        set => field = Line.Of(value).TrimEnd('.');
    } = "";

    public long Version { get; set; }

    public PersonalWords Words => new(Why, Contribution, Feeling, Help, SoThat);

    public static MineForm Of(PersonalVision mine) =>
        new()
        {
            Why = mine.Why,
            Contribution = mine.Contribution,
            Feeling = mine.Feeling,
            Help = mine.Help,
            SoThat = mine.SoThat,
            Version = mine.Version,
        };
}
