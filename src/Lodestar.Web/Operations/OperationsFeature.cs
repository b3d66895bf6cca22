using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Lodestar.Web.Operations;

/// <summary>What somebody who runs Lodestar looks at: is it alive, is it ready, and, where a collector is named, traces and metrics.</summary>
internal static class OperationsFeature
{
    public static IServiceCollection AddOperations(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseCheck>(DatabaseCheck.Name);
        services.AddSingleton<Telemetry>();
        return services.AddHostedService(provider => provider.GetRequiredService<Telemetry>());
    }

    /// <summary>After routing: the route gives the request its name.</summary>
    public static void UseOperations(this WebApplication app) => app.UseMiddleware<RequestNames>();

    public static void MapOperations(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(Get).AllowAnonymous();
        app.MapHealthChecks("/health/ready").WithMetadata(Get).AllowAnonymous();
    }

    private static HttpMethodMetadata Get => new([HttpMethods.Get]);
}
