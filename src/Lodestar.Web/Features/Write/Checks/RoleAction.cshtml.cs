using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Checks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Checks;

/// <summary>What one role would do tomorrow: said by somebody who has it, or written down for them by somebody who leads (R63).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class RoleActionModel(LodestarDb db, RoleReader roles, CurrentPerson me, TimeProvider clock) : PageModel
{
    private const int MostPeople = 100;

    [BindProperty]
    public RoleActionForm Form { get; set; } = new();

    public Draft Draft { get; private set; } = null!;
    public WorkRole Role { get; private set; } = null!;
    public IReadOnlyList<Person> People { get; private set; } = [];
    public bool IsMine { get; private set; }

    /// <summary>What somebody else wrote while this one was writing; both texts are then on the page (T4).</summary>
    public RoleAction? Meanwhile { get; private set; }
    private RoleAction? _action;

    public async Task<IActionResult> OnGetAsync(Guid draftId, Guid unit, Level level, CancellationToken ct)
    {
        if (await EnterAsync(draftId, unit, level, ct) is { } refusal)
            return refusal;
        if (_action is { } action)
            Form = new RoleActionForm
            {
                Text = action.Text,
                PersonId = action.PersonId,
                Name = action.PersonId is null ? action.Name : null,
                Seen = action.Version,
            };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid draftId, Guid unit, Level level, [FromServices] Texts texts, CancellationToken ct)
    {
        if (await EnterAsync(draftId, unit, level, ct) is { } refusal)
            return refusal;
        var writer = await WriterAsync(ct);
        if (writer is null)
            ModelState.AddModelError("Form.Name", texts["Choose somebody who has this role, or write their name."]);
        if (!ModelState.IsValid)
            return Page();
        if ((_action?.Version ?? -1) != Form.Seen)
            return ShowBoth();

        if (_action is null)
            db.Add(RoleAction.Of(Draft.Latest, Role, Form.Text!, writer!, clock.GetUtcNow()));
        else
            _action.Say(Draft.Latest, Form.Text!, writer!, clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) // somebody else answered for the role between our look and our save
        {
            db.ChangeTracker.Clear();
            _action = await FindAsync(ct);
            return ShowBoth();
        }
        this.Say(texts["{0} knows what to do.", texts.NameOf(Role)]);
        return Redirect($"/write/drafts/{draftId}/roles");
    }

    // Null where nobody of this role is named. Who has no lead speaks for themselves alone.
    private async Task<ActionWriter?> WriterAsync(CancellationToken ct)
    {
        var account = me.AccountId!.Value;
        if (!me.Facilitates || (IsMine && Form.PersonId is null && string.IsNullOrWhiteSpace(Form.Name)))
            return new(me.PersonId, me.Name, account, IsOnBehalf: false);
        if (Form.PersonId is { } id)
            return
                await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.LeftOn == null, ct) is { } person
                && (await roles.RolesAsync(ct)).Of(person) == Role
                ? new(person.Id, person.Name, account, IsOnBehalf: person.Id != me.PersonId)
                : null;
        return Line.OrNull(Form.Name) is { } name ? new(null, name, account, IsOnBehalf: true) : null;
    }

    private PageResult ShowBoth()
    {
        Meanwhile = _action;
        ModelState.Remove("Form.Seen"); // the field must show the newer one, not what was posted
        Form.Seen = _action?.Version ?? -1;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<IActionResult?> EnterAsync(Guid draftId, Guid unit, Level level, CancellationToken ct)
    {
        if (await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == draftId, ct) is not { } draft)
            return NotFound();
        if ((await roles.RolesAsync(ct)).Find(unit, level) is not { } role)
            return NotFound();
        (Draft, Role) = (draft, role);
        IsMine = await roles.RoleOfAsync(me.PersonId, ct) == role;
        if (!IsMine && !me.Facilitates)
            return Forbid();
        if (me.Facilitates)
            People = await roles.PeopleOfAsync(role, MostPeople, ct);
        _action = await FindAsync(ct);
        return null;
    }

    private Task<RoleAction?> FindAsync(CancellationToken ct) =>
        db.RoleActions.SingleOrDefaultAsync(a => a.DraftId == Draft.Id && a.UnitId == Role.UnitId && a.Level == Role.Level, ct);
}

public sealed class RoleActionForm
{
    [Required(ErrorMessage = "Write one thing that somebody of this role would do tomorrow.")]
    [StringLength(RoleAction.LongestText, ErrorMessage = "Use at most {1} characters; one action is enough.")]
    public string? Text { get; set; }

    /// <summary>Who says so; empty for oneself.</summary>
    public Guid? PersonId { get; set; }

    [StringLength(Person.MaxNameLength, ErrorMessage = "Use at most {1} characters.")]
    public string? Name { get; set; }

    /// <summary>The version of what stood there; -1 where nothing did.</summary>
    public long Seen { get; set; } = -1;
}
