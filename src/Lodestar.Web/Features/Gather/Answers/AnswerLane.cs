using System.Threading.Channels;
using Lodestar.Core.Gather;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>The answers to one survey, one portion after the other; while one is stored the next piles up.</summary>
internal sealed class AnswerLane
{
    private const int MostAtOnce = 256;

    /// <summary>Beyond this, senders wait before the queue instead of in it: the web server bounds how many they can be.</summary>
    private const int MostWaiting = 4096;

    private readonly Channel<Offer> _waiting = Channel.CreateBounded<Offer>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly Survey _survey;
    private readonly AnswerWriter _writer;
    private readonly Task _taking;

    public AnswerLane(Survey survey, AnswerWriter writer)
    {
        (_survey, _writer) = (survey, writer);
        _taking = Task.Run(TakeAsync);
    }

    public async Task<DeskAnswer> OfferAsync(Offer offer, CancellationToken ct)
    {
        await _waiting.Writer.WriteAsync(offer, ct);
        return await offer.Outcome.WaitAsync(ct);
    }

    /// <summary>Takes no more, and is done when all that waits has been heard.</summary>
    public Task EndAsync()
    {
        _waiting.Writer.TryComplete();
        return _taking;
    }

    private async Task TakeAsync()
    {
        while (await _waiting.Reader.WaitToReadAsync())
        {
            List<Offer> portion = [];
            while (portion.Count < MostAtOnce && _waiting.Reader.TryRead(out var offer))
                if (!offer.IsTakenBack)
                    portion.Add(offer);
            await StoreAsync(portion);
        }
    }

    private async Task StoreAsync(IReadOnlyList<Offer> portion)
    {
        if (portion.Count == 0)
            return;
        try
        {
            var answers = await _writer.StoreAsync(_survey, portion, CancellationToken.None);
            foreach (var (offer, answer) in portion.Zip(answers))
                offer.Hear(answer);
        }
        catch (Exception problem) when (portion.Count > 1 && IsOfOne(problem))
        {
            // Each by itself, so that the one that cannot be stored does not take the others along.
            foreach (var offer in portion)
                await StoreAsync([offer]);
        }
        catch (Exception problem)
        {
            foreach (var offer in portion)
                offer.Fail(problem);
        }
    }

    // The database has read the statement and refused a row of it, or another server's portion crossed this one; it is not gone.
    private static bool IsOfOne(Exception problem) =>
        problem switch
        {
            PostgresException => true,
            SqliteException { SqliteErrorCode: TooBig or Constraint or Mismatch } => true,
            _ => problem.InnerException is { } inner && IsOfOne(inner),
        };

    private const int TooBig = 18;
    private const int Constraint = 19;
    private const int Mismatch = 20;
}
