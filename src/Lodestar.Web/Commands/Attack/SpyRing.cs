using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Commands.Attack;

/// <summary>One reader of each role that an organization has, and a visitor without an account.</summary>
internal static class SpyRing
{
    public static async Task<IReadOnlyList<Spy>> OfAsync(IServiceProvider services, Guid organizationId, Uri address, CancellationToken ct)
    {
        var db = services.GetRequiredService<LodestarDb>();
        var members = await (
            from membership in db.Memberships.IgnoreQueryFilters()
            where membership.OrganizationId == organizationId
            join account in db.Users on membership.AccountId equals account.Id
            select new { membership.Role, Account = account }
        )
            .AsNoTracking()
            .ToListAsync(ct);
        List<Spy> ring = [new("a visitor", ClientAt(address, null))];
        foreach (var member in members.GroupBy(m => m.Role).OrderBy(g => g.Key).Select(g => g.First()))
            ring.Add(
                new Spy(
                    $"the {member.Role}".ToLowerInvariant(),
                    ClientAt(address, await CookieOfAsync(services, member.Account, organizationId))
                )
            );
        return ring;
    }

    private static HttpClient ClientAt(Uri address, string? cookie)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        if (cookie is not null)
            client.DefaultRequestHeaders.Add("Cookie", cookie);
        return client;
    }

    // The cookie that the doors would give: no mail is sent, and no link is spent.
    private static async Task<string> CookieOfAsync(IServiceProvider services, Account account, Guid organizationId)
    {
        var principal = await services.GetRequiredService<SignInManager<Account>>().CreateUserPrincipalAsync(account);
        principal.Identities.First().AddClaim(new Claim(MembershipMiddleware.OrganizationClaim, organizationId.ToString()));
        var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var ticket = new AuthenticationTicket(
            principal,
            new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + TimeSpan.FromHours(1) },
            IdentityConstants.ApplicationScheme
        );
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}";
    }
}
