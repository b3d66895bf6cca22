namespace Lodestar.Core.Journeys;

/// <summary>Where a stage stands, in words, and what this person does next there (R22).</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Sentence">Its state in a few words a busy person understands: "187 of 240 heard".</param>
/// <param name="Next">The one thing to do next, for the person who looks; null when there is nothing for them.</param>
public sealed record StageReport(Stage Stage, StageProgress Progress, string Sentence, NextStep? Next = null);

/// <summary>How far a stage is.</summary>
public enum StageProgress
{
    NotStarted,
    UnderWay,
    Done,
}

/// <summary>One action: what it is about, why it matters now, and where it is done.</summary>
public sealed record NextStep(string Title, string Why, string Action, string Url);
