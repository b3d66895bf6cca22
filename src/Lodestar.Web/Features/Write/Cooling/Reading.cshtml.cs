using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Cooling;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Cooling;

/// <summary>What the sentence says to one person now that it is back, written blind (R17).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class ReadingModel(LodestarDb db, CoolingDesk desk, Writers writers, Texts texts) : PageModel
{
    [BindProperty]
    public ReadingForm Form { get; set; } = new();

    public CoolingOff Rest { get; private set; } = null!;
    public DraftVersion Version { get; private set; } = null!;

    /// <summary>Members of the team for whom somebody who leads may write down what they said.</summary>
    public IReadOnlyList<Person> Others { get; private set; } = [];
    public bool HasWritten { get; private set; }
    private Onlooker _me = null!;

    public async Task<IActionResult> OnGetAsync(Guid coolingOffId, CancellationToken ct)
    {
        if (!await FindAsync(coolingOffId, ct))
            return NotFound();
        if (!await writers.IncludeMeAsync(ct))
            return Forbid();
        if (!Rest.IsOver(desk.Now))
            return Redirect($"/write/drafts/{Rest.DraftId}/cooling-off");
        return HasWritten && !_me.Facilitates ? Redirect($"/write/cooling-offs/{coolingOffId}/readings") : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid coolingOffId, CancellationToken ct)
    {
        if (!await FindAsync(coolingOffId, ct))
            return NotFound();
        if (!await writers.IncludeMeAsync(ct))
            return Forbid();
        if (!Rest.IsOver(desk.Now))
            return Redirect($"/write/drafts/{Rest.DraftId}/cooling-off");
        if (Form.PersonId is { } person && (!_me.Facilitates || Others.All(o => o.Id != person)))
            ModelState.AddModelError("Form.PersonId", texts["Choose somebody who is on the team and has not written yet."]);
        if (!ModelState.IsValid)
            return Page();

        db.Add(
            new Reading(
                Rest,
                new Pen(Form.PersonId ?? _me.PersonId, _me.AccountId, IsOnBehalf: Form.PersonId is not null),
                Form.Text!,
                desk.Now
            )
        );
        try
        {
            await db.SaveChangesAsync(ct);
            this.Say(texts["It is written down as it was read."]);
        }
        catch (DbUpdateException) // a second sheet of the same person; the first reading is the fresh one
        {
            this.Say(texts["There is a reading already, and the first one counts."]);
        }
        return Redirect(
            Form.PersonId is null ? $"/write/cooling-offs/{coolingOffId}/readings" : $"/write/cooling-offs/{coolingOffId}/reading"
        );
    }

    private async Task<bool> FindAsync(Guid coolingOffId, CancellationToken ct)
    {
        if (await db.CoolingOffs.SingleOrDefaultAsync(c => c.Id == coolingOffId, ct) is not { } rest)
            return false;
        (Rest, Version) = (rest, await db.DraftVersions.AsNoTracking().SingleAsync(v => v.Id == rest.DraftVersionId, ct));
        _me = await desk.MeAsync(ct);
        var mine = await db.Readings.AsNoTracking().Where(r => r.CoolingOffId == rest.Id).ToListAsync(ct);
        HasWritten = mine.Any(r => r.IsOf(_me.PersonId, _me.AccountId));
        if (_me.Facilitates)
            Others = [.. (await desk.OpenAsync(rest, ct)).Where(p => p.Id != _me.PersonId)];
        return true;
    }
}

public sealed class ReadingForm
{
    [Required(ErrorMessage = "Write what the sentence says to you; a few words are enough.")]
    [StringLength(Reading.LongestText, ErrorMessage = "Use at most {1} characters.")]
    public string? Text { get; set; }

    /// <summary>Whose reading it is, where somebody else writes it down; empty for one's own.</summary>
    public Guid? PersonId { get; set; }
}
