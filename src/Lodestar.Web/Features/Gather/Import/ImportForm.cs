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

    public TableHints Hints => new(Separator is [var separator] ? separator : null, string.IsNullOrWhiteSpace(Encoding) ? null : Encoding);

    /// <summary>Reads the headers; a column of long sentences that says nothing else is taken for the first question.</summary>
    public void Guess(Survey survey, IReadOnlyList<string> headers, IReadOnlyList<TableRow> sample)
    {
        UnitColumn = Find("unit", "department", "team", "site", "location", "dział", "departamento", "abteilung");
        LevelColumn = Find("level", "role", "position", "poziom", "nível", "ebene");
        LanguageColumn = Find("language", "lang", "język", "idioma", "sprache");
        Questions =
        [
            .. survey.Questions.Select(q => new ImportColumn { QuestionId = q.Id, Column = headers.ToList().FindIndex(h => Same(h, q)) }),
        ];
        if (Questions is [{ Column: < 0 } first, ..] && Questions.All(q => q.Column < 0))
            first.Column = Longest(headers, sample);

        int Find(params string[] words) =>
            headers.ToList().FindIndex(h => words.Any(word => h.Contains(word, StringComparison.OrdinalIgnoreCase)));
        static bool Same(string header, Question question) =>
            question.Wording.Languages.Any(language =>
                string.Equals(header, question.Wording.In(language), StringComparison.OrdinalIgnoreCase)
            );
    }

    private int Longest(IReadOnlyList<string> headers, IReadOnlyList<TableRow> sample) =>
        Enumerable
            .Range(0, headers.Count)
            .Where(c => c != UnitColumn && c != LevelColumn && c != LanguageColumn)
            .OrderByDescending(c => sample.Sum(row => row[c].Length))
            .FirstOrDefault(-1);
}

/// <summary>The column in which one question was answered.</summary>
public sealed class ImportColumn
{
    public Guid QuestionId { get; set; }
    public int Column { get; set; } = -1;
}
