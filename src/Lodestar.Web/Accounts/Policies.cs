using Microsoft.AspNetCore.Authorization;

namespace Lodestar.Web.Accounts;

/// <summary>Who may do what. A page names one of these, or says that anybody may come.</summary>
public static class Policies
{
    /// <summary>Owner only: adopt, name roles.</summary>
    public const string Own = nameof(Own);

    /// <summary>Owner, and whoever the owner named to adopt visions.</summary>
    public const string Decide = nameof(Decide);

    /// <summary>Owner and champion.</summary>
    public const string Lead = nameof(Lead);

    /// <summary>Owner, champion and facilitator.</summary>
    public const string Facilitate = nameof(Facilitate);

    /// <summary>Everybody who is signed in and belongs to the organization.</summary>
    public const string Member = nameof(Member);

    internal static void Configure(AuthorizationOptions options)
    {
        options.AddPolicy(Own, p => p.RequireRole(nameof(Role.Owner)));
        options.AddPolicy(Decide, p => p.RequireRole(Enum.GetNames<Role>()).AddRequirements(new DecidesRequirement()));
        options.AddPolicy(Lead, p => p.RequireRole(nameof(Role.Owner), nameof(Role.Champion)));
        options.AddPolicy(Facilitate, p => p.RequireRole(nameof(Role.Owner), nameof(Role.Champion), nameof(Role.Facilitator)));
        options.AddPolicy(Member, p => p.RequireRole(Enum.GetNames<Role>()));
        options.FallbackPolicy = options.GetPolicy(Member);
    }
}
