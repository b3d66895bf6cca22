using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Settings.Members;

/// <summary>Who may sign in, and what they may do.</summary>
[Authorize(Policy = Policies.Own)]
public sealed class MembersModel(LodestarDb db, Roster roster, Texts texts) : PageModel
{
    [BindProperty]
    public MemberForm Form { get; set; } = new();

    public IReadOnlyList<Colleague> Members { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
            switch (await roster.AddAsync(Form, ct))
            {
                case RosterOutcome.Done:
                    this.Say(texts["{0} is in. A link to sign in is on its way to {1}.", Form.Name, Form.Email]);
                    return RedirectToPage();
                case RosterOutcome.AlreadyThere:
                    ModelState.AddModelError("Form.Email", texts["This address is a member already. Change the role in the list instead."]);
                    break;
                case RosterOutcome.LastOwner or RosterOutcome.NotThere or RosterOutcome.Overtaken:
                    ModelState.AddModelError("", texts["Somebody else changed the members meanwhile. Look at the list and try again."]);
                    break;
            }
        await LoadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostRoleAsync(Guid accountId, Role role, CancellationToken ct) =>
        Told(await roster.ChangeAsync(accountId, role, ct), texts["The role is changed."]);

    public async Task<IActionResult> OnPostRemovalAsync(Guid accountId, CancellationToken ct) =>
        Told(await roster.RemoveAsync(accountId, ct), texts["Removed. The account can no longer see this organization."]);

    private RedirectToPageResult Told(RosterOutcome outcome, string done)
    {
        this.Say(
            outcome switch
            {
                RosterOutcome.Done => done,
                RosterOutcome.LastOwner => texts["There must always be an owner. Make somebody else an owner first."],
                RosterOutcome.NotThere => texts["This member is gone already."],
                RosterOutcome.AlreadyThere or RosterOutcome.Overtaken => texts[
                    "Somebody else changed the members meanwhile. Look at the list and try again."
                ],
            }
        );
        return RedirectToPage();
    }

    private async Task LoadAsync(CancellationToken ct) => Members = await db.ColleaguesAsync(ct);
}

public sealed class MemberForm
{
    [Required(ErrorMessage = "Write the name."), StringLength(Person.MaxNameLength, ErrorMessage = "Use at most {1} characters.")]
    public string Name { get; set; } = "";

    [
        Required(ErrorMessage = "Write the email address."),
        EmailAddress(ErrorMessage = "This does not look like an email address: it needs an @."),
        StringLength(Person.MaxEmailLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Email { get; set; } = "";

    [EnumDataType(typeof(Role), ErrorMessage = "Choose a role from the list.")]
    public Role Role { get; set; } = Role.Member;
}
