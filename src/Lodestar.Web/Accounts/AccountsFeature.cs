using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Lodestar.Web.Accounts;

internal static class AccountsFeature
{
    public static IServiceCollection AddAccounts(this IServiceCollection services, bool https)
    {
        services
            .AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Password.RequiredLength = 10;
                options.Password.RequireDigit = options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 10;
            })
            .AddSignInManager()
            .AddEntityFrameworkStores<LodestarDb>()
            .AddDefaultTokenProviders();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            // The __Host- prefix needs https; a first look on http://localhost must work too.
            cookie.Cookie.Name = https ? "__Host-lodestar" : "lodestar";
            cookie.Cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
            cookie.LoginPath = "/sign-in";
            cookie.Events.OnRedirectToAccessDenied = refused =>
            {
                refused.Response.StatusCode = StatusCodes.Status403Forbidden; // the error page says it in words
                return Task.CompletedTask;
            };
            cookie.ReturnUrlParameter = "back";
        });
        services.AddAuthorization(Policies.Configure);
        return services.AddScoped<Doors>().AddScoped<IAuthorizationHandler, DecidesHandler>();
    }
}
