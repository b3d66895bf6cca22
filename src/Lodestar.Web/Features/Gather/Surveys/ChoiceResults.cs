using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>What was chosen in a closed survey, as far as it may be shown: the only way from choices to a page (anonymity rules 5 and 6).</summary>
public sealed record ChoiceResults(IReadOnlyList<FacetCounts> Facets, IReadOnlyDictionary<Guid, string> UnitNames)
{
    /// <summary>Nothing while answers are coming in: two looks could be subtracted from one another.</summary>
    public static async Task<ChoiceResults> ReadAsync(LodestarDb db, Survey survey, SurveyCounts counts, CancellationToken ct)
    {
        if (counts.Heard is not { } table || survey.Questions.All(q => q.Kind.IsInWords))
            return new ChoiceResults([], new Dictionary<Guid, string>());
        var heard = new Heard(Position.ToTallies(table.Positions), table.Shown.Units, survey.Smallest)
        {
            Positions = table.Positions,
            Joint = survey.Cuts == SurveyCuts.None ? null : table.Shown,
        };
        var chosen = await ChosenAsync(db, survey, ct);
        return new ChoiceResults(FacetCounts.Of(survey, table.Tree, chosen, heard), table.Units.ToDictionary(u => u.Id, u => u.Name));
    }

    // Counted by the database: a million answers come as one line for each unit, level and thing chosen.
    private static async Task<ILookup<Guid, ChoiceTally>> ChosenAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        var rows = await db
            .Answers.Where(a => a.SurveyId == survey.Id && a.Choice != null)
            .Join(
                db.Responses,
                a => a.ResponseId,
                r => r.Id,
                (a, r) =>
                    new
                    {
                        a.QuestionId,
                        r.UnitId,
                        r.Level,
                        r.Site,
                        r.Tenure,
                        a.Choice,
                    }
            )
            .GroupBy(a => new
            {
                a.QuestionId,
                a.UnitId,
                a.Level,
                a.Site,
                a.Tenure,
                a.Choice,
            })
            .Select(g => new
            {
                g.Key.QuestionId,
                g.Key.UnitId,
                g.Key.Level,
                g.Key.Site,
                g.Key.Tenure,
                g.Key.Choice,
                Count = g.Count(),
            })
            .ToListAsync(ct);
        return rows.ToLookup(
            r => r.QuestionId,
            r => new ChoiceTally(r.UnitId, r.Level, Choice.Stored(r.Choice), r.Count) { Site = r.Site, Tenure = r.Tenure }
        );
    }
}
