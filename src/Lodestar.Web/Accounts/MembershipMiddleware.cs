using System.Security.Claims;

namespace Lodestar.Web.Accounts;

/// <summary>Reads the role at each request, so that a right taken away is gone at once (A10).</summary>
internal sealed class MembershipMiddleware(RequestDelegate next)
{
    public const string OrganizationClaim = "organization";

    public async Task InvokeAsync(HttpContext context, CurrentPerson person)
    {
        if (
            !Outage.IsToldBy(context) // the page that says so must not fail for the same reason
            && Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var accountId)
            && Guid.TryParse(context.User.FindFirstValue(OrganizationClaim), out var organizationId)
        )
            await EnterAsync(context, context.RequestServices.GetRequiredService<LodestarDb>(), person, accountId, organizationId);
        await next(context);
    }

    private static async Task EnterAsync(HttpContext context, LodestarDb db, CurrentPerson person, Guid accountId, Guid organizationId)
    {
        var found = await (
            from membership in db.Memberships.IgnoreQueryFilters()
            where membership.OrganizationId == organizationId && membership.AccountId == accountId
            join account in db.Users on membership.AccountId equals account.Id
            join organization in db.Organizations.IgnoreQueryFilters() on membership.OrganizationId equals organization.Id
            select new
            {
                membership,
                account,
                organization,
            }
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(context.RequestAborted);
        if (found is null)
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
            return;
        }
        person.Enter(found.organization, found.account, found.membership);
        context.User.AddIdentity(new ClaimsIdentity([new Claim(ClaimTypes.Role, found.membership.Role.ToString())], "membership"));
    }
}
