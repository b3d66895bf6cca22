using Lodestar.Core.Organizations;
using Lodestar.Core.Write;

namespace Lodestar.Core.GutCheck;

/// <summary>From where a reader looks at the sentence (R19, R109).</summary>
public enum StakeholderKind
{
    Staff,
    Executive,
    Veteran,
    Partner,
    Advisor,
    Family,
    Customer,
    Other,
}

/// <summary>Finds the kind of a person in the directory, and the kinds a round has not heard.</summary>
public static class StakeholderKinds
{
    /// <summary>From so many years on a person counts as a veteran.</summary>
    public const int VeteranYears = 10;

    public static StakeholderKind Of(Person person, DateOnly today) =>
        person switch
        {
            { Level: Level.Executive } => StakeholderKind.Executive,
            { HiredOn: { } day } when Tenures.YearsOn(today, day) >= VeteranYears => StakeholderKind.Veteran,
            _ => StakeholderKind.Staff,
        };

    /// <summary>Every kind but "other" is worth one reader at least.</summary>
    public static Coverage Coverage(IEnumerable<Reader> readers) =>
        Write.Coverage.Of(
            Enum.GetValues<StakeholderKind>()
                .Where(k => k is not StakeholderKind.Other)
                .Select(k => new CoverageGroup(CoverageKind.Stakeholder, k.ToString(), 1)),
            readers.Where(r => r.WithdrawnAt is null).Select(r => (CoverageKind.Stakeholder, r.Kind.ToString()))
        );
}
