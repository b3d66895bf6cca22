namespace Lodestar.Core.Gather;

/// <summary>Whoever was heard gets a public answer within thirty days; silence is what makes people stop answering.</summary>
public readonly record struct AnswerClock(DateTimeOffset HeardAt)
{
    public const int Days = 30;

    public int Waited(DateTimeOffset now) => Math.Max(0, (int)(now - HeardAt).TotalDays);

    /// <summary>Whole days left; 0 on the last day and after it.</summary>
    public int Left(DateTimeOffset now) => Math.Max(0, Days - Waited(now));

    public bool IsOverdue(DateTimeOffset now) => Waited(now) > Days;
}
