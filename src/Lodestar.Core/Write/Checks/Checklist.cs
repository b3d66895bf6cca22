using Lodestar.Core.Write.Cooling;

namespace Lodestar.Core.Write.Checks;

/// <summary>What a version has to pass before it is asked about outside of the room, each with where it stands (R11-13, R16-18, R28, R63, R94).</summary>
public sealed record Checklist(IReadOnlyList<CheckLine> Lines)
{
    public int Passing => Lines.Count(l => l.State is CheckState.Passes);

    public static Checklist Of(CheckFindings found) =>
        new([
            new(Check.Criteria, Judge(found.Criteria, c => c.Lines.Where(l => !IsOfPair(l)).All(l => l.Passes))),
            new(Check.TrueAndWorth, Judge(found.Criteria, c => c.Lines.Where(IsOfPair).All(l => l.Passes))),
            new(Check.Evidence, found.Evidence > 0 ? CheckState.Passes : CheckState.Open),
            new(Check.Roles, RolesOf(found.Roles)),
            new(Check.Values, Judge(found.Values, v => v.Passes)),
            new(Check.Segments, Judge(found.Segments, s => s.Passes)),
            new(Check.Rest, Judge(found.Readings is { Readings.Count: > 0 } ? found.Readings : null, r => r.Missing == 0)),
        ]);

    /// <summary>True today and worth becoming go together: both must pass (R13).</summary>
    public static bool IsOfPair(CriterionResult line) => line.Criterion is Criterion.TrueToday or Criterion.WorthBecoming;

    // Nothing to see is nothing decided: nobody looked, or the one who looks has yet to say what they think.
    private static CheckState Judge<T>(T? seen, Func<T, bool> passes)
        where T : class =>
        seen is null ? CheckState.Open
        : passes(seen) ? CheckState.Passes
        : CheckState.Fails;

    private static CheckState RolesOf(RoleTest roles) =>
        roles.Passes ? CheckState.Passes
        : roles.HasBegun ? CheckState.Fails
        : CheckState.Open;
}

/// <summary>What was found about a version, as far as the one who looks may see it.</summary>
public sealed record CheckFindings
{
    public CriteriaResult? Criteria { get; init; }
    public int Evidence { get; init; }
    public required RoleTest Roles { get; init; }
    public ValuesGrid? Values { get; init; }
    public InclusionTest? Segments { get; init; }
    public ReadingComparison? Readings { get; init; }

    /// <summary>The latest rest of the version; null where it never rested.</summary>
    public CoolingOff? Rest { get; init; }
}

/// <summary>One thing to pass, and whether it does.</summary>
public sealed record CheckLine(Check Check, CheckState State);

/// <summary>The things to pass.</summary>
public enum Check
{
    Criteria,
    TrueAndWorth,
    Evidence,
    Roles,
    Values,
    Segments,
    Rest,
}

/// <summary>How far a check is.</summary>
public enum CheckState
{
    Passes,
    Open,
    Fails,
}
