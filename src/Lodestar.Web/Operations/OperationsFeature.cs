using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Lodestar.Web.Operations;

/// <summary>What somebody who runs Lodestar looks at: is it alive, is it ready, and, where a collector is named, traces and metrics.</summary>
internal static class OperationsFeature
{
    public static IServiceCollection AddOperations(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseCheck>(DatabaseCheck.Name).AddCheck<WarmUp>("pages");
        services.AddSingleton<InnerBrowser>().AddSingleton<IWalk, DoorWalk>().AddSingleton<WarmUp>();
        services.AddHostedService(provider => provider.GetRequiredService<WarmUp>());
        services.AddSingleton<Telemetry>();
        return services.AddHostedService(provider => provider.GetRequiredService<Telemetry>());
    }

    /// <summary>Before all else: the walk after the start begins here.</summary>
    public static void UseInnerBrowser(this WebApplication app) =>
        ((IApplicationBuilder)app).Use(app.Services.GetRequiredService<InnerBrowser>().Behind);

    /// <summary>After routing: the route gives the request its name.</summary>
    public static void UseOperations(this WebApplication app) => app.UseMiddleware<RequestNames>();

    public static void MapOperations(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(Get).AllowAnonymous();
        app.MapHealthChecks("/health/ready", NotBeforeAllIsWell).WithMetadata(Get).AllowAnonymous();
    }

    private static HealthCheckOptions NotBeforeAllIsWell =>
        new()
        {
            ResultStatusCodes =
            {
                [HealthStatus.Healthy] = StatusCodes.Status200OK,
                [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable, // it was only just started
                [HealthStatus.Unhealthy] = StatusCodes.Status503ServiceUnavailable,
            },
        };

    private static HttpMethodMetadata Get => new([HttpMethods.Get]);
}
