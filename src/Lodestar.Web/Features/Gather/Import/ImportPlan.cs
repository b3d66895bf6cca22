using Lodestar.Core.Gather;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Documents.Tables;

namespace Lodestar.Web.Features.Gather.Import;

/// <summary>What a file would bring, before it brings anything.</summary>
public sealed class ImportPlan
{
    private readonly List<Submission> _submissions = [];
    private readonly SortedDictionary<string, int> _unknownUnits = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _unknownLevels = new(StringComparer.Ordinal);

    public IReadOnlyList<Submission> Submissions => _submissions;
    public int Blank { get; private set; }

    /// <summary>Lines whose answer is longer than one may be.</summary>
    public List<int> TooLong { get; } = [];

    /// <summary>Units that are not in the directory, with how many answers name them; these count for the whole organization only.</summary>
    public IReadOnlyDictionary<string, int> UnknownUnits => _unknownUnits;
    public IReadOnlyDictionary<string, int> UnknownLevels => _unknownLevels;

    public static ImportPlan Of(ImportForm form, IEnumerable<TableRow> rows, UnitNames units)
    {
        var plan = new ImportPlan();
        foreach (var row in rows)
            plan.Take(form, row, units);
        return plan;
    }

    private void Take(ImportForm form, TableRow row, UnitNames units)
    {
        List<SubmittedAnswer> said =
        [
            .. form.Questions.Where(q => q.Column >= 0).Select(q => new SubmittedAnswer(q.QuestionId, FormulaSafe.Restore(row[q.Column]))),
        ];
        if (said.Any(a => AnswerText.IsTooLong(a.Text!)))
            TooLong.Add(row.Line);
        else if (said.All(a => AnswerText.Clean(a.Text) is null))
            Blank++;
        else
            _submissions.Add(
                new(
                    Read(Cell(row, form.UnitColumn), units.Find, _unknownUnits),
                    Read(Cell(row, form.LevelColumn), CellWords.Level, _unknownLevels),
                    Cell(row, form.LanguageColumn).ToLowerInvariant(),
                    said
                )
            );
    }

    private static T? Read<T>(string cell, Func<string, T?> find, SortedDictionary<string, int> unknown)
        where T : struct
    {
        if (cell is "")
            return null;
        if (find(cell) is { } value)
            return value;
        unknown[cell] = unknown.GetValueOrDefault(cell) + 1;
        return null;
    }

    private static string Cell(TableRow row, int column) => column < 0 ? "" : FormulaSafe.Restore(row[column]).Trim();
}
