namespace Lodestar.Text.Statements;

/// <summary>What the checks say together: points that can be added up by hand, out of ten.</summary>
public sealed record StatementReport(string Text, int RulesVersion, IReadOnlyList<Finding> Findings)
{
    public const double OutOf = 10;

    /// <summary>The language it was read in; only length and joins are judged outside of English.</summary>
    public required string Language { get; init; }

    /// <summary>The points of the checks, of what they could give.</summary>
    public double Points => Findings.Sum(f => f.Points);
    public double Possible => Findings.Sum(f => f.Weight);

    /// <summary>The same out of ten.</summary>
    public double Score => StatementRules.Score(Findings);

    /// <summary>What a writer should look at first: failed checks, then doubtful ones.</summary>
    public IEnumerable<Finding> Hints => Findings.Where(f => f.Verdict is not Verdict.Pass).OrderByDescending(f => f.Verdict);

    public Finding? this[Criterion criterion] => Findings.FirstOrDefault(f => f.Criterion == criterion);
}
