using Lodestar.Web.Jobs;

namespace Lodestar.Web.Features.People.Imports;

public sealed record ForgetList(Guid ListId);

/// <summary>A list of people is personal; nobody needs it a day later.</summary>
internal sealed class ForgetListJob(ListStore lists) : IJob<ForgetList>
{
    public Task RunAsync(ForgetList work, CancellationToken ct) => lists.ForgetExpiredAsync(ct);
}
