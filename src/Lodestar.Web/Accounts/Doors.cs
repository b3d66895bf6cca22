using System.Security.Claims;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Identity;

namespace Lodestar.Web.Accounts;

/// <summary>The ways in: a link by mail, a password.</summary>
public sealed class Doors(LodestarDb db, SignInManager<Account> signIn, TimeProvider clock, DoorMail mail)
{
    /// <summary>Sends a link if somebody has this address; says nothing either way (B8).</summary>
    public async Task SendLinkAsync(string email, CancellationToken ct)
    {
        var account = await signIn.UserManager.FindByEmailAsync(email);
        var organizationId = account is null ? null : await FirstOrganizationAsync(account.Id, ct);
        if (account is null || organizationId is null)
            return;
        var token = await MakeLinkAsync(account.Id, organizationId.Value, ct);
        mail.Send(account, token);
    }

    public async Task<string> MakeLinkAsync(Guid accountId, Guid organizationId, CancellationToken ct, TimeSpan? lifetime = null)
    {
        var now = clock.GetUtcNow();
        var (link, token) = SignInLink.Make(accountId, organizationId, now, lifetime);
        db.Add(link);
        await db.SaveChangesAsync(ct);
        return token;
    }

    /// <summary>True while the link would still open; changes nothing.</summary>
    public Task<bool> WouldOpenAsync(string token, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return SignInLink.HashOf(token) is { } hash
            ? Links().AnyAsync(l => l.TokenHash == hash && l.UsedAt == null && l.ExpiresAt > now, ct)
            : Task.FromResult(false);
    }

    /// <summary>Spends the link and signs its owner in; false when it is used, too old, or not ours.</summary>
    public async Task<bool> OpenAsync(string token, CancellationToken ct)
    {
        if (SignInLink.HashOf(token) is not { } hash)
            return false;
        var now = clock.GetUtcNow();
        var spent = await db.InTransactionAsync(
            c =>
                Links()
                    .Where(l => l.TokenHash == hash && l.UsedAt == null && l.ExpiresAt > now)
                    .ExecuteUpdateAsync(l => l.SetProperty(x => x.UsedAt, now), c),
            ct
        );
        if (spent == 0)
            return false;

        var link = await Links().AsNoTracking().SingleAsync(l => l.TokenHash == hash, ct);
        var account = await db.Users.SingleAsync(a => a.Id == link.AccountId, ct);
        await EnterAsync(account, link.OrganizationId);
        return true;
    }

    /// <summary>Checks the password; the same answer for a wrong one and for an unknown address.</summary>
    public async Task<bool> OpenAsync(string email, string password, CancellationToken ct)
    {
        var account = await signIn.UserManager.FindByEmailAsync(email);
        if (account is null)
        {
            signIn.UserManager.PasswordHasher.HashPassword(new Account(), password); // as slow as a real check
            return false;
        }
        if (!(await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded)
            return false;
        if (await FirstOrganizationAsync(account.Id, ct) is not { } organizationId)
            return false;
        await EnterAsync(account, organizationId);
        return true;
    }

    public Task EnterAsync(Account account, Guid organizationId) =>
        signIn.SignInWithClaimsAsync(
            account,
            isPersistent: true,
            [new Claim(MembershipMiddleware.OrganizationClaim, organizationId.ToString())]
        );

    public Task LeaveAsync() => signIn.SignOutAsync();

    // The link itself says which organization; nobody is signed in yet.
    private IQueryable<SignInLink> Links() => db.Set<SignInLink>().IgnoreQueryFilters();

    private Task<Guid?> FirstOrganizationAsync(Guid accountId, CancellationToken ct) =>
        db
            .Memberships.IgnoreQueryFilters()
            .Where(m => m.AccountId == accountId)
            .OrderBy(m => m.OrganizationId)
            .Select(m => (Guid?)m.OrganizationId)
            .FirstOrDefaultAsync(ct);
}
