namespace Lodestar.Web.Jobs;

/// <summary>Does one kind of work. It may run twice (after a crash), so running it again must do no harm.</summary>
public interface IJob<in TWork>
{
    Task RunAsync(TWork work, CancellationToken ct);
}
