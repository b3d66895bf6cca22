using Lodestar.Core.Gather;
using Lodestar.Web.Documents.Tables;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Kiosk;

/// <summary>PINs to hand out, shown once: on slips to cut, or as a file.</summary>
[Authorize(Policy = Policies.Lead)]
public sealed class PinsModel(LodestarDb db, PinMaker maker, Outgoing addresses, Texts texts) : PageModel
{
    public Survey Survey { get; private set; } = null!;
    public int Numbered { get; private set; }
    public int Pinned { get; private set; }
    public IReadOnlyList<PinSlip> Slips { get; private set; } = [];
    public string Link => addresses.UrlOf($"/s/{Survey.Code}/kiosk");

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct) => await FindAsync(surveyId, ct) ? Page() : NotFound();

    /// <param name="surveyId">For those this survey asks.</param>
    /// <param name="number">One person, for whom a new one is made; empty for all who have none.</param>
    /// <param name="asFile">True for a file instead of slips.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<IActionResult> OnPostAsync(Guid surveyId, string? number, bool asFile, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        Response.Headers.CacheControl = "no-store";
        Slips = string.IsNullOrWhiteSpace(number) ? await maker.MakeMissingAsync(Survey, ct) : await maker.MakeNewAsync(number, ct);
        if (Slips is not [])
            return asFile ? File(await FileAsync(ct), "text/csv", "pins.csv") : Page();
        this.Say(
            string.IsNullOrWhiteSpace(number)
                ? texts["Everybody with an employee number has a PIN."]
                : texts["Nobody in the directory has this employee number."]
        );
        return RedirectToPage();
    }

    private async Task<byte[]> FileAsync(CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        await using (var csv = new SafeCsvWriter(bytes))
        {
            await csv.WriteAsync([texts["Name"], texts["Unit"], texts["Employee number"], texts["PIN"]], ct);
            foreach (var slip in Slips)
                await csv.WriteAsync([slip.Name, slip.Unit, slip.Number, slip.Digits], ct);
        }
        return bytes.ToArray();
    }

    private async Task<bool> FindAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return false;
        Survey = survey;
        (Numbered, Pinned) = await maker.CountAsync(survey, ct);
        return true;
    }
}
