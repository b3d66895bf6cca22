using System.Security.Claims;
using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Tests.Hosting;

/// <summary>The cookie that the doors would give, made without walking through them each time.</summary>
internal static class SignIn
{
    public static (string Name, string Value) CookieOf(IServiceProvider services, Actor actor)
    {
        using var scope = services.CreateScope();
        var signIn = scope.ServiceProvider.GetRequiredService<SignInManager<Account>>();
        var found = AccountsWithOrganization(scope.ServiceProvider).Single(a => a.Account.Email == actor.Email);

        var principal = signIn.CreateUserPrincipalAsync(found.Account).GetAwaiter().GetResult();
        principal.Identities.First().AddClaim(new Claim(MembershipMiddleware.OrganizationClaim, found.OrganizationId.ToString()));
        return Cookie(scope.ServiceProvider, principal);
    }

    /// <summary>The path of a one-time link, as the mail would bring it.</summary>
    public static async Task<string> LinkForAsync(IServiceProvider services, Actor actor, CancellationToken ct)
    {
        var found = await AccountsWithOrganization(services).SingleAsync(a => a.Account.Email == actor.Email, ct);
        return $"/sign-in/link/{await services.GetRequiredService<Doors>().MakeLinkAsync(found.Account.Id, found.OrganizationId, ct)}";
    }

    private static IQueryable<Found> AccountsWithOrganization(IServiceProvider services)
    {
        var db = services.GetRequiredService<LodestarDb>();
        return from account in db.Users.AsNoTracking()
            join membership in db.Memberships.IgnoreQueryFilters() on account.Id equals membership.AccountId
            select new Found { Account = account, OrganizationId = membership.OrganizationId };
    }

    private static (string Name, string Value) Cookie(IServiceProvider services, ClaimsPrincipal principal)
    {
        var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var ticket = new AuthenticationTicket(
            principal,
            new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan },
            IdentityConstants.ApplicationScheme
        );
        return (options.Cookie.Name!, options.TicketDataFormat.Protect(ticket));
    }

    private sealed class Found
    {
        public required Account Account { get; init; }
        public required Guid OrganizationId { get; init; }
    }
}
