using System.Collections.Frozen;
using System.Globalization;
using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>Limits, weights and points of the checks, from one versioned file: `limit Concise 12 18`, `weight Actionable 2`.</summary>
public sealed class StatementRules
{
    private readonly FrozenDictionary<Criterion, Limit> _limits;
    private readonly FrozenDictionary<Criterion, Limit> _elsewhere;
    private readonly FrozenDictionary<Criterion, double> _weights;
    private readonly FrozenDictionary<Verdict, double> _points;

    private StatementRules(IReadOnlyList<string[]> lines)
    {
        Version = int.Parse(Of(lines, "version").Single()[1], CultureInfo.InvariantCulture);
        _limits = Of(lines, "limit").ToFrozenDictionary(CriterionOf, line => LimitOf(line, 2));
        _elsewhere = Of(lines, "elsewhere").ToFrozenDictionary(CriterionOf, line => LimitOf(line, 2));
        _weights = Of(lines, "weight").ToFrozenDictionary(CriterionOf, line => Number(line[2]));
        _points = Of(lines, "points").ToFrozenDictionary(line => Enum.Parse<Verdict>(line[1]), line => Number(line[2]));
        Nearness = LimitOf(Of(lines, "nearness").Single(), 1);
        Touch = Number(Of(lines, "touch").Single()[1]);
    }

    public static StatementRules Current { get; } = Parse(WordLists.Read("statement-rules.txt"));

    public int Version { get; }

    /// <summary>Beyond Good two sentences are kin, beyond Doubtful one says the other again.</summary>
    public Limit Nearness { get; }

    /// <summary>How near a word comes to a theme's words to touch it, from 0 to 1.</summary>
    public double Touch { get; }

    /// <summary>Reads rules as people write them; `#` starts a remark.</summary>
    public static StatementRules Parse(string text) =>
        new([
            .. text.Split('\n')
                .Select(line => line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Where(line => line.Length > 0),
        ]);

    public Limit LimitOf(Criterion criterion) => _limits[criterion];

    public double WeightOf(Criterion criterion) => _weights.GetValueOrDefault(criterion, 1);

    /// <summary>The finding with what it adds to the sum.</summary>
    public Finding Weigh(Finding finding) =>
        WeightOf(finding.Criterion) is var weight ? finding with { Weight = weight, Points = weight * _points[finding.Verdict] } : finding;

    /// <summary>The points of all checks out of the possible ones, shown out of ten.</summary>
    public static double Score(IReadOnlyList<Finding> findings)
    {
        var possible = findings.Sum(f => f.Weight);
        return possible == 0 ? 0 : Math.Round(StatementReport.OutOf * findings.Sum(f => f.Points) / possible, 1);
    }

    internal Limit LimitOf(Criterion criterion, StatementLanguage language) =>
        !language.IsEnglish && _elsewhere.TryGetValue(criterion, out var limit) ? limit : _limits[criterion];

    private static IEnumerable<string[]> Of(IEnumerable<string[]> lines, string kind) => lines.Where(line => line[0] == kind);

    private static Criterion CriterionOf(string[] line) => Enum.Parse<Criterion>(line[1], ignoreCase: true);

    private static Limit LimitOf(string[] line, int at) => new(Number(line[at]), Number(line[at + 1]));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>Up to Good passes, up to Doubtful deserves a second look, beyond fails.</summary>
public sealed record Limit(double Good, double Doubtful)
{
    public Verdict Judge(double value) =>
        value <= Good ? Verdict.Pass
        : value <= Doubtful ? Verdict.LookAgain
        : Verdict.Fail;
}
