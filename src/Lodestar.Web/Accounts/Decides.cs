using Microsoft.AspNetCore.Authorization;

namespace Lodestar.Web.Accounts;

/// <summary>Asks for the owner, or the one whom the owner named to adopt visions.</summary>
internal sealed class DecidesRequirement : IAuthorizationRequirement;

internal sealed class DecidesHandler(LodestarDb db, CurrentPerson person) : AuthorizationHandler<DecidesRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, DecidesRequirement requirement)
    {
        if (person.Role is Role.Owner || await db.Organizations.AnyAsync(o => o.DeciderId == person.AccountId))
            context.Succeed(requirement);
    }
}
