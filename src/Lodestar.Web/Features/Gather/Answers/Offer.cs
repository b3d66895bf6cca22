using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>One set of answers on its way into the database, and who waits to hear what became of it.</summary>
/// <param name="spent">What is used up with it: the page (<see cref="SpentAttempt"/>) or the person (<see cref="Participation"/>).</param>
/// <param name="attempt">Tells a second sending from a second answer.</param>
/// <param name="heard">What would be stored, or why nothing would.</param>
/// <param name="gone">The sender has left: until its turn comes it can be taken back.</param>
internal sealed class Offer(object spent, AttemptKey attempt, (DeskAnswer Otherwise, Response? Response) heard, CancellationToken gone)
{
    // Whoever waited goes on elsewhere: the writer has the next ones to store.
    private readonly TaskCompletionSource<DeskAnswer> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public object Spent => spent;

    /// <summary>What only one of several offers can use up.</summary>
    public object Key { get; } =
        spent switch
        {
            SpentAttempt page => page.Hash,
            Participation participation => participation.PersonId,
            _ => throw new ArgumentOutOfRangeException(nameof(spent)),
        };

    public Response? Response => heard.Response;

    /// <summary>What its sender hears where nothing of it was ever stored.</summary>
    public DeskAnswer Otherwise => heard.Otherwise;

    public bool IsTakenBack => gone.IsCancellationRequested;
    public Task<DeskAnswer> Outcome => _outcome.Task;

    /// <summary>What the sender hears where this person has answered: the same as the first time, if it is the same page.</summary>
    public DeskAnswer After(Participation earlier) => earlier.IsRetryOf(attempt) ? DeskAnswer.Recorded : DeskAnswer.AnsweredBefore;

    public void Hear(DeskAnswer answer) => _outcome.TrySetResult(answer);

    public void Fail(Exception problem) => _outcome.TrySetException(problem);
}
