using Lodestar.Core.Gather;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Documents.Tables;

namespace Lodestar.Web.Features.Gather.Import;

/// <summary>What a file would bring, before it brings anything.</summary>
public sealed class ImportPlan
{
    /// <summary>More remarks on single lines than this help nobody.</summary>
    public const int MostNotes = 200;

    private readonly List<Submission> _submissions = [];
    private readonly List<ImportNote> _notes = [];
    private readonly SortedDictionary<string, int> _unknownUnits = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _unknownLevels = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _unknownSites = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _unknownTenures = new(StringComparer.Ordinal);
    private readonly Dictionary<(Guid Question, string Value), int> _unknownChoices = [];
    private readonly List<(Question Question, int Column, ChoiceReader? Choices)> _columns;
    private readonly ImportForm _form;
    private readonly UnitNames _units;
    private readonly SideReader _sides;

    private ImportPlan(ImportForm form, Survey survey, IReadOnlyList<string> headers, UnitNames units)
    {
        (_form, _units, _sides) = (form, units, new SideReader(survey));
        var all = ImportHeader.Of(headers);
        _columns =
        [
            .. form
                .Questions.Where(c => c.Column >= 0 && c.Column < all.Count)
                .DistinctBy(c => c.QuestionId)
                .Join(survey.Questions, c => c.QuestionId, q => q.Id, (c, q) => (q, c.Column))
                .Select(c => (c.q, c.Column, ReaderOf(c.q, all[c.Column], all))),
        ];
    }

    public IReadOnlyList<Submission> Submissions => _submissions;
    public int Blank { get; private set; }

    /// <summary>Lines with an answer longer than it may be.</summary>
    public List<int> TooLong { get; } = [];

    /// <summary>What is to be said about single lines.</summary>
    public IReadOnlyList<ImportNote> Notes => _notes;

    /// <summary>Units that are not in the directory, with how many answers name them; these count for the whole organization only.</summary>
    public IReadOnlyDictionary<string, int> UnknownUnits => _unknownUnits;
    public IReadOnlyDictionary<string, int> UnknownLevels => _unknownLevels;

    /// <summary>Sites that the survey does not list, and lengths of service that cannot be read; these answers come without.</summary>
    public IReadOnlyDictionary<string, int> UnknownSites => _unknownSites;
    public IReadOnlyDictionary<string, int> UnknownTenures => _unknownTenures;

    /// <summary>Values that are none of the options, with how many lines hold them, the most frequent first.</summary>
    public IReadOnlyList<((Guid Question, string Value) Choice, int Count)> UnknownChoices =>
        [.. _unknownChoices.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Value, StringComparer.Ordinal).Select(c => (c.Key, c.Value))];

    public static ImportPlan Of(ImportForm form, Survey survey, IReadOnlyList<string> headers, IEnumerable<TableRow> rows, UnitNames units)
    {
        var plan = new ImportPlan(form, survey, headers, units);
        foreach (var row in rows)
            plan.Take(row);
        return plan;
    }

    private ChoiceReader? ReaderOf(Question question, ImportHeader header, IReadOnlyList<ImportHeader> all) =>
        question.Kind.IsInWords ? null : new ChoiceReader(question, header, all, value => _form.Meaning(question.Id, value));

    private void Take(TableRow row)
    {
        var said = _columns.Select(c => (c.Question, Answer: Read(c.Question, c.Column, c.Choices, row))).ToList();
        if (said.Any(s => s.Question.FaultIn(s.Answer) is AnswerFault.TooLong))
        {
            TooLong.Add(row.Line);
            Note(row, ImportWhy.TooLong);
            return;
        }
        foreach (var (question, answer) in said.Where(s => s.Question.FaultIn(s.Answer) is not null))
            Note(row, ImportWhy.DoesNotFit, question.Wording.Text);
        if (!said.Any(s => s.Question.IsAnsweredBy(s.Answer)))
        {
            Blank++;
            Note(row, ImportWhy.Blank);
            return;
        }
        _submissions.Add(
            new(
                Find(row, _form.UnitColumn, _units.Find, _unknownUnits, ImportWhy.UnknownUnit),
                Find(row, _form.LevelColumn, CellWords.Level, _unknownLevels, ImportWhy.UnknownLevel),
                CellWords.Language(Cell(row, _form.LanguageColumn))?.Split('-', '_')[0] ?? "",
                [.. said.Select(s => s.Answer)]
            )
            {
                Site = Find(row, _form.SiteColumn, _sides.Site, _unknownSites, ImportWhy.UnknownSite),
                Tenure = Find(row, _form.TenureColumn, _sides.Tenure, _unknownTenures, ImportWhy.UnknownTenure),
            }
        );
    }

    private SubmittedAnswer Read(Question question, int column, ChoiceReader? choices, TableRow row)
    {
        if (choices is null)
            return new SubmittedAnswer(question.Id, FormulaSafe.Restore(row[column]));
        var answer = choices.Read(row);
        foreach (var value in choices.Unknown)
        {
            _unknownChoices[(question.Id, value)] = _unknownChoices.GetValueOrDefault((question.Id, value)) + 1;
            Note(row, ImportWhy.UnknownChoice, value);
        }
        return answer;
    }

    private T? Find<T>(TableRow row, int column, Func<string, T?> find, SortedDictionary<string, int> unknown, ImportWhy why)
        where T : struct
    {
        var cell = Cell(row, column);
        if (cell is "")
            return null;
        if (find(cell) is { } value)
            return value;
        unknown[cell] = unknown.GetValueOrDefault(cell) + 1;
        Note(row, why, cell);
        return null;
    }

    private void Note(TableRow row, ImportWhy why, string value = "")
    {
        if (_notes.Count < MostNotes)
            _notes.Add(new ImportNote(row.Line, why, value));
    }

    private static string Cell(TableRow row, int column) => column < 0 ? "" : FormulaSafe.Restore(row[column]).Trim();
}

/// <summary>What is to be said about one line of the file.</summary>
public sealed record ImportNote(int Line, ImportWhy Why, string Value);

public enum ImportWhy
{
    Blank,
    TooLong,
    DoesNotFit,
    UnknownChoice,
    UnknownUnit,
    UnknownLevel,
    UnknownSite,
    UnknownTenure,
}
