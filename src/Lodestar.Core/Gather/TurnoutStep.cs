namespace Lodestar.Core.Gather;

/// <summary>How many were told of when a survey was counted: whole steps of the smallest group.</summary>
public sealed record TurnoutStep(DateTimeOffset At, int Told);
