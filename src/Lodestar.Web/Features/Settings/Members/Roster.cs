using Microsoft.AspNetCore.Identity;

namespace Lodestar.Web.Features.Settings.Members;

/// <summary>Adds, changes and removes members; the last owner stays, also when two try at once (A9).</summary>
public sealed class Roster(LodestarDb db, UserManager<Account> accounts, CurrentPerson me, Doors doors)
{
    public async Task<RosterOutcome> AddAsync(MemberForm form, CancellationToken ct)
    {
        var email = form.Email.Trim();
        var outcome = await db.InTransactionAsync(
            async c =>
            {
                var account = await accounts.FindByEmailAsync(email) ?? await CreateAsync(form.Name.Trim(), email);
                if (await db.Memberships.AnyAsync(m => m.AccountId == account.Id, c))
                    return RosterOutcome.AlreadyThere;
                db.Add(new Membership(me.OrganizationId, account.Id, form.Role, await PersonOfAsync(email, c)));
                await db.SaveChangesAsync(c);
                return RosterOutcome.Done;
            },
            ct
        );
        if (outcome is RosterOutcome.Done)
            await doors.SendLinkAsync(email, ct);
        return outcome;
    }

    public Task<RosterOutcome> ChangeAsync(Guid accountId, Role role, CancellationToken ct) =>
        WithMemberAsync(accountId, member => member.Become(role), keepsOwner: role is Role.Owner, ct);

    public Task<RosterOutcome> RemoveAsync(Guid accountId, CancellationToken ct) =>
        WithMemberAsync(accountId, member => db.Remove(member), keepsOwner: false, ct);

    private async Task<RosterOutcome> WithMemberAsync(Guid accountId, Action<Membership> act, bool keepsOwner, CancellationToken ct)
    {
        var organization = await db.Organizations.SingleAsync(ct);
        if (await db.Memberships.SingleOrDefaultAsync(m => m.AccountId == accountId, ct) is not { } member)
            return RosterOutcome.NotThere;
        var owners = await db.Memberships.CountAsync(m => m.Role == Role.Owner, ct);
        if (member.Role is Role.Owner && owners == 1 && !keepsOwner)
            return RosterOutcome.LastOwner;

        act(member);
        db.Entry(organization).Property(o => o.Name).IsModified = true; // raises its version: two at once meet there
        try
        {
            await db.SaveChangesAsync(ct);
            return RosterOutcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return RosterOutcome.Overtaken;
        }
    }

    private async Task<Account> CreateAsync(string name, string email)
    {
        var account = new Account
        {
            Name = name,
            UserName = email,
            Email = email,
        };
        var made = await accounts.CreateAsync(account);
        return made.Succeeded ? account : throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));
    }

    private async Task<Guid?> PersonOfAsync(string email, CancellationToken ct)
    {
        var address = email.ToLowerInvariant();
        var person = await db.People.Where(p => p.Email == address).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(ct);
        return person is not null && await db.Memberships.AnyAsync(m => m.PersonId == person, ct) ? null : person;
    }
}

public enum RosterOutcome
{
    Done,
    AlreadyThere,
    NotThere,
    LastOwner,
    Overtaken,
}
