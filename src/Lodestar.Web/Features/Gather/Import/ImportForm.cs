using Lodestar.Core.Gather;
using Lodestar.Web.Documents.Tables;

namespace Lodestar.Web.Features.Gather.Import;

/// <summary>The file travels with the form from step to step, so that nothing of it is stored before somebody says so.</summary>
public sealed class ImportForm
{
    /// <summary>The file itself, in base 64.</summary>
    public string? Content { get; set; }
    public string? Separator { get; set; }
    public string? Encoding { get; set; }

    /// <summary>Which column answers which question; -1 is none.</summary>
    public List<ImportColumn> Questions { get; set; } = [];
    public int UnitColumn { get; set; } = -1;
    public int LevelColumn { get; set; } = -1;
    public int LanguageColumn { get; set; } = -1;
    public int SiteColumn { get; set; } = -1;

    /// <summary>A band in words, years of service, or the first day.</summary>
    public int TenureColumn { get; set; } = -1;

    /// <summary>All of these: what they hold says where an answer comes from, and answers no question.</summary>
    public IReadOnlyList<int> PlaceColumns => [UnitColumn, LevelColumn, LanguageColumn, SiteColumn, TenureColumn];

    /// <summary>What values mean that are none of the options by themselves.</summary>
    public List<ImportChoice> Choices { get; set; } = [];

    public TableHints Hints => new(Separator is [var separator] ? separator : null, string.IsNullOrWhiteSpace(Encoding) ? null : Encoding);

    /// <summary>The option a value was said to mean.</summary>
    public int? Meaning(Guid questionId, string value) =>
        Choices.FirstOrDefault(c => c.QuestionId == questionId && Line.Fold(c.Value ?? "") == Line.Fold(value)) is { Option: > 0 } choice
            ? choice.Option
            : null;

    /// <summary>Reads the headers; a column of long sentences that says nothing else is taken for the first question.</summary>
    public void Guess(Survey survey, IReadOnlyList<string> headers, IReadOnlyList<TableRow> sample)
    {
        var columns = ImportHeader.Of(headers);
        Questions = [.. survey.Questions.Select(q => new ImportColumn { QuestionId = q.Id, Column = ColumnOf(q, columns) })];
        if (survey.Cuts.BySite)
            SiteColumn = Find("site", "location", "standort", "lokalizacja", "local");
        if (survey.Cuts.ByTenure)
            TenureColumn = Find("tenure", "service", "years", "hired", "since", "first day", "staż", "antiguidade");
        UnitColumn = Find("unit", "department", "team", "site", "location", "dział", "departamento", "abteilung");
        LevelColumn = Find("level", "role", "position", "poziom", "nível", "ebene");
        LanguageColumn = Find("language", "lang", "język", "idioma", "sprache");
        if (survey.Questions is [{ Kind.IsInWords: true }, ..] && Questions.All(q => q.Column < 0))
            Questions[0].Column = Longest(headers, sample);

        int Find(params string[] words) =>
            headers
                .Index()
                .Where(h => Questions.All(q => q.Column != h.Index) && h.Index != SiteColumn && h.Index != TenureColumn)
                .Where(h => words.Any(word => h.Item.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .Select(h => h.Index)
                .FirstOrDefault(-1);
    }

    private static int ColumnOf(Question question, IReadOnlyList<ImportHeader> columns) =>
        columns.FirstOrDefault(c => ImportHeader.Means(c.Question, question.Wording))?.Column
        ?? columns.FirstOrDefault(c => question.Rows.Any(row => ImportHeader.Means(c.Question, row.Wording)))?.Column
        ?? -1;

    private int Longest(IReadOnlyList<string> headers, IReadOnlyList<TableRow> sample) =>
        Enumerable
            .Range(0, headers.Count)
            .Where(c => !PlaceColumns.Contains(c) && !ImportOrigins.IsBookkeeping(headers[c]))
            .OrderByDescending(c => sample.Sum(row => row[c].Length))
            .FirstOrDefault(-1);
}

/// <summary>The column in which one question was answered; of several, the first.</summary>
public sealed class ImportColumn
{
    public Guid QuestionId { get; set; }
    public int Column { get; set; } = -1;
}

/// <summary>What one value in the file means.</summary>
public sealed class ImportChoice
{
    public Guid QuestionId { get; set; }
    public string? Value { get; set; }

    /// <summary>The number of an option, or 0 for none.</summary>
    public int Option { get; set; }
}
