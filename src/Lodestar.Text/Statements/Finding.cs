using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>What one check says about a statement: a verdict, the words that caused it, why, what to try, and what it adds to the sum.</summary>
public sealed record Finding(Criterion Criterion, Verdict Verdict, string Reason, Message Why)
{
    /// <summary>The words that caused the verdict, in the order of the statement.</summary>
    public IReadOnlyList<TextSpan> Words { get; init; } = [];

    /// <summary>What to try, in one sentence; null when nothing is to be done.</summary>
    public Message? Try { get; init; }

    /// <summary>Plainer words for single places.</summary>
    public IReadOnlyList<Replacement> Replacements { get; init; } = [];

    /// <summary>What the check counts at most.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>What it counted here: the weight times the points of its verdict.</summary>
    public double Points { get; init; }
}

/// <summary>A place in a statement and what could stand there; nothing where the sentence says the same without.</summary>
public sealed record Replacement(TextSpan Place, string By);

/// <summary>The ten things a vision sentence is looked at for (R11, R25, R27, R73, R106).</summary>
public enum Criterion
{
    Concise,
    Simple,
    Memorable,
    NamesTheCustomer,
    Actionable,
    Observable,
    WithoutBoast,
    VisionNotMission,
    PlainWords,
    OneIdea,
}

/// <summary>A check advises; it never blocks.</summary>
public enum Verdict
{
    Pass,
    LookAgain,
    Fail,
}
