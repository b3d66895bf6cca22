using System.Collections.Concurrent;
using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>
/// Where answers wait for their turn: what has piled up for a survey is stored in one transaction, and each sender hears of it after the
/// commit that holds the answer, never before. Several servers may do so on one database; what must be there once meets at a key.
/// </summary>
public sealed class AnswerQueue(IServiceScopeFactory scopes) : IHostedService
{
    // A survey that closes, or another organization's, holds up its own lane only.
    private readonly ConcurrentDictionary<Guid, Lazy<AnswerLane>> _lanes = new();
    private readonly AnswerWriter _writer = new(scopes);

    internal Task<DeskAnswer> OfferAsync(Survey survey, Offer offer, CancellationToken ct) =>
        _lanes.GetOrAdd(survey.Id, _ => new Lazy<AnswerLane>(() => new AnswerLane(survey, _writer))).Value.OfferAsync(offer, ct);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What waits is stored before the program ends; the web server has let nobody in for a while then.</summary>
    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(_lanes.Values.Select(lane => lane.Value.EndAsync())).WaitAsync(cancellationToken);
}
