using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Surveys.Questions;

/// <summary>A question as it is being composed.</summary>
public sealed class QuestionForm
{
    private const int SpareLines = 3;

    public QuestionKind Kind { get; set; }
    public Polarity Polarity { get; set; } = Polarity.ShouldBe;
    public string Language { get; set; } = "en";

    [
        Required(ErrorMessage = "Write the question as people will read it."),
        StringLength(Wording.MaxLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Text { get; set; } = "";

    public List<OptionLine> Options { get; set; } = [];
    public List<OptionLine> Rows { get; set; } = [];

    /// <summary>The earlier question it waits for.</summary>
    public Guid? Earlier { get; set; }

    /// <summary>Which answers it waits for, as "question:number"; those of other questions do not count.</summary>
    public List<string> Numbers { get; set; } = [];

    /// <summary>The survey as it was when the page was opened.</summary>
    public long Version { get; set; }

    public static QuestionForm New(Survey survey, QuestionKind kind, Texts texts)
    {
        var form = new QuestionForm
        {
            Kind = kind,
            Language = survey.Languages.FirstOrDefault("en"),
            Version = survey.Version,
        };
        if (kind.IsGraded)
            form.Options = [new() { Text = texts["not at all"] }, new() { Text = texts["completely"] }];
        return form;
    }

    public static QuestionForm Of(Question question, Survey survey) =>
        new()
        {
            Kind = question.Kind,
            Polarity = question.Polarity,
            Language = question.Wording.Language,
            Text = question.Wording.Text,
            Options = [.. question.Options.Select(OptionLine.Of)],
            Rows = [.. question.Rows.Select(OptionLine.Of)],
            Earlier = question.ShowIf?.QuestionId,
            Numbers = [.. question.ShowIf?.Numbers.Select(n => NumberOf(question.ShowIf.QuestionId, n)) ?? []],
            Version = survey.Version,
        };

    public static string NumberOf(Guid questionId, int number) => string.Create(CultureInfo.InvariantCulture, $"{questionId:N}:{number}");

    /// <summary>Lines to fill in: what is there, and some to spare.</summary>
    public static List<OptionLine> Lines(List<OptionLine> lines, (int Least, int Most) bounds)
    {
        var wanted = Math.Min(bounds.Most, Math.Max(bounds.Least, lines.Count + SpareLines));
        return [.. lines, .. Enumerable.Range(0, Math.Max(0, wanted - lines.Count)).Select(_ => new OptionLine())];
    }

    /// <summary>The draft it describes; what stays of an existing question keeps its number and its other languages.</summary>
    public QuestionDraft ToDraft(Question? existing)
    {
        var fromBank = existing?.BankKey is not null;
        return new QuestionDraft(
            existing?.Kind ?? Kind,
            fromBank ? existing!.Polarity : Polarity,
            fromBank ? existing!.Wording : existing?.Wording.And(existing.Wording.Language, Text) ?? new Wording(Language, Text)
        )
        {
            Options = OptionsFrom(Options, existing?.Options ?? []),
            Rows = OptionsFrom(Rows, existing?.Rows ?? []),
            ShowIf = Earlier is { } earlier ? new ShowIf(earlier, NumbersOf(earlier)) : null,
        };
    }

    private List<int> NumbersOf(Guid earlier) =>
        [
            .. Numbers
                .Select(n => n.Split(':'))
                .Where(n => n.Length == 2 && n[0] == earlier.ToString("N"))
                .Select(n => int.TryParse(n[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)
                .Distinct()
                .Order(),
        ];

    private List<QuestionOption> OptionsFrom(List<OptionLine> lines, IReadOnlyList<QuestionOption> before)
    {
        List<QuestionOption> options = [];
        foreach (var line in lines.Where(l => !string.IsNullOrWhiteSpace(l.Text)))
        {
            if (before.FirstOrDefault(o => o.Number == line.Number) is { } known && options.All(o => o.Number != known.Number))
                options.Add(known with { Wording = known.Wording.And(known.Wording.Language, line.Text!) });
            else
                options.Add(
                    new(before.Concat(options).Select(o => o.Number).DefaultIfEmpty().Max() + 1, new Wording(Language, line.Text!))
                );
        }
        return options;
    }
}

/// <summary>An option or a row: its number if it has one already.</summary>
public sealed class OptionLine
{
    public int Number { get; set; }

    [StringLength(Wording.MaxLength, ErrorMessage = "Use at most {1} characters.")]
    public string? Text { get; set; }

    public static OptionLine Of(QuestionOption option) => new() { Number = option.Number, Text = option.Wording.Text };
}
