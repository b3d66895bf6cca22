namespace Lodestar.Core.Measure;

/// <summary>What an observer hands in: who, where, what was seen, and the key of this attempt.</summary>
/// <param name="AttemptKey">Made once where the form is filled in, so that a second press or a repeated request changes nothing.</param>
public sealed record Sighting(Guid AttemptKey, Observer Observer, Setting Setting, IReadOnlyList<Mark> Marks)
{
    /// <summary>An interaction in which no standard could be seen tells nothing.</summary>
    public bool SaysSomething => Marks.Any(m => m.Verdict is not Verdict.NotApplicable);
}
