namespace Lodestar.Web.Jobs;

internal static class JobsFeature
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddOptions<JobOptions>().BindConfiguration("Jobs").ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<JobQueue>().AddScoped<JobLease>().AddSingleton<JobRunner>();
        return services.AddHostedService(provider => provider.GetRequiredService<JobRunner>());
    }

    /// <summary>From now on rows made by <c>db.Enqueue(new TWork(…))</c> are run by <typeparamref name="TJob"/>.</summary>
    public static IServiceCollection AddJob<TWork, TJob>(this IServiceCollection services)
        where TJob : class, IJob<TWork> => services.AddScoped<IJob<TWork>, TJob>().AddSingleton(JobKind.Of<TWork>());
}

public sealed class JobOptions
{
    /// <summary>False where something else calls the runner, as the tests do.</summary>
    public bool Background { get; init; } = true;

    /// <summary>How long the worker rests when nothing is due.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(500);
}
