using Lodestar.Core.GutCheck;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Clinics;

/// <summary>One clinic: while it is open only how many have compared; afterwards how the words did (R107, R113).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ClinicModel(LodestarDb db, Outgoing addresses) : PageModel
{
    public Clinic Clinic { get; private set; } = null!;
    public int RoundNumber { get; private set; }
    public ClinicResult? Result => Clinic.Result;
    public int Answered => Clinic.Readers.Count(r => r.HasAnswered);

    /// <summary>Who has no mail, by name; they need a link that somebody hands over.</summary>
    public IReadOnlyList<(ClinicReader Reader, string Name)> WithoutMail { get; private set; } = [];
    public IReadOnlyList<(string Name, string Url)> Links { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid clinicId, CancellationToken ct) => await FindAsync(clinicId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCloseAsync(
        Guid clinicId,
        [FromServices] TimeProvider clock,
        [FromServices] Texts texts,
        CancellationToken ct
    )
    {
        if (!await FindAsync(clinicId, ct))
            return NotFound();
        Clinic.Close(clock.GetUtcNow());
        await db.SaveUnlessThereAsync(ct); // somebody closed it a moment earlier: that is what was wanted
        this.Say(texts["Closed. This is how the words did."]);
        return Redirect($"/gut-check/clinics/{clinicId}");
    }

    /// <summary>Links to hand over are shown once and kept nowhere (B1).</summary>
    public async Task<IActionResult> OnPostLinksAsync(Guid clinicId, CancellationToken ct)
    {
        if (!await FindAsync(clinicId, ct))
            return NotFound();
        if (Clinic.State is not RoundState.Open)
            return Redirect($"/gut-check/clinics/{clinicId}");
        var links = WithoutMail.Select(r => (r.Name, Made: ClinicLink.To(r.Reader, Clinic))).ToList();
        db.AddRange(links.Select(l => l.Made.Link));
        await db.SaveChangesAsync(ct);
        Links = [.. links.Select(l => (l.Name, addresses.UrlOf($"/g/clinic/{l.Made.Token}")))];
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    private async Task<bool> FindAsync(Guid clinicId, CancellationToken ct)
    {
        if (await db.Clinics.Include(c => c.Readers).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == clinicId, ct) is not { } clinic)
            return false;
        Clinic = clinic;
        RoundNumber = await db.Rounds.Where(r => r.Id == clinic.RoundId).Select(r => r.Number).SingleAsync(ct);
        var names = await db
            .Readers.IgnoreAutoIncludes()
            .Where(r => r.RoundId == clinic.RoundId && r.Email == null && r.WithdrawnAt == null)
            .ToDictionaryAsync(r => r.Id, r => r.Name, ct);
        WithoutMail =
        [
            .. clinic
                .Readers.Where(r => !r.HasAnswered && names.ContainsKey(r.ReaderId))
                .Select(r => (r, names[r.ReaderId]))
                .OrderBy(r => r.Item2, StringComparer.Ordinal),
        ];
        return true;
    }
}
