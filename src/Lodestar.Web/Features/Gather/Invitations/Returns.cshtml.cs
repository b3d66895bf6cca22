using System.Text;
using Lodestar.Core.Gather.Invitations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>Letters that came back as mail, pasted or as files: what the mail server says marks the address.</summary>
[Authorize(Policy = Policies.Lead), RequestSizeLimit(MostBytes * 3), RequestFormLimits(ValueLengthLimit = MostBytes)]
public sealed class ReturnsModel(ReturnDesk desk, Texts texts) : PageModel
{
    private const int MostBytes = 10 * 1024 * 1024;

    /// <summary>The source of one mail, as a mail program shows it.</summary>
    [BindProperty]
    public string? Pasted { get; set; }

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    /// <summary>What became of each; null before anything was brought.</summary>
    public IReadOnlyList<ReturnOutcome>? Outcomes { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Files.Sum(file => file.Length) > MostBytes)
        {
            ModelState.AddModelError("", texts["These are more than {0} MB. Bring them in portions.", MostBytes / 1024 / 1024]);
            return Page();
        }
        var mails = new List<ReturnedMail>();
        foreach (var file in Files)
        {
            using var reader = new StreamReader(file.OpenReadStream(), Encoding.Latin1); // what counts is plain; bytes of any kind are read
            mails.AddRange(ReturnedMail.ReadAll(await reader.ReadToEndAsync(ct)));
        }
        if (!string.IsNullOrWhiteSpace(Pasted))
            mails.AddRange(ReturnedMail.ReadAll(Pasted));
        if (mails is [])
        {
            ModelState.AddModelError("", texts["Choose files, or paste the source of a mail."]);
            return Page();
        }
        Outcomes = await desk.TakeAsync([.. mails.Take(ReturnedMail.Most)], ct);
        return Page();
    }

    public string Sentence(ReturnEffect effect) =>
        effect switch
        {
            ReturnEffect.Marked => texts["no such mailbox: marked in the directory, nothing is sent there until the address changes"],
            ReturnEffect.Refused => texts["not delivered, but not because of the address: nothing is marked"],
            ReturnEffect.Reminder => texts["a reminder: nothing is marked, since that would tell that somebody had not answered"],
            ReturnEffect.OtherAddress => texts["the directory has another address by now: nothing to do"],
            ReturnEffect.Underway => texts["late or passed on, not lost: nothing to do"],
            ReturnEffect.NotOurs => texts["not about one of these letters, or without its headers: look at the address yourself"],
            ReturnEffect.NoReport => texts["no report of a mail server, perhaps an answer by a person: read it yourself"],
        };
}
