using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather.Segments;

/// <summary>One moment in a day of a customer's life: what happens, what they need then, and whether they meet us in it.</summary>
/// <param name="At">On the clock.</param>
/// <param name="Happens">In a few words: "The scanner beeps red".</param>
/// <param name="Needs">What would help, or how it feels.</param>
/// <param name="MeetsUs">A moment in which what we do can be felt.</param>
public sealed record DayMoment(TimeOnly At, string Happens, string? Needs, bool MeetsUs)
{
    public const int MaxLength = 160;

    /// <summary>Null for a moment in which nothing happens, or one too long to be read at a glance.</summary>
    public static DayMoment? TryParse(TimeOnly at, string? happens, string? needs, bool meetsUs)
    {
        var (what, need) = (Line.Of(happens), Line.OrNull(needs));
        return what.Length is > 0 and <= MaxLength && need is null or { Length: <= MaxLength }
            ? new DayMoment(at, what, need, meetsUs)
            : null;
    }
}
