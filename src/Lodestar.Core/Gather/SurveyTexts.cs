namespace Lodestar.Core.Gather;

/// <summary>Everything a respondent reads of one survey, to be said in other languages, and how much of that is done.</summary>
public sealed class SurveyTexts(Survey survey)
{
    /// <summary>The title first, then each question with its rows and options.</summary>
    public IReadOnlyList<SurveyText> All { get; } = [new("title", survey.Titles, IsPart: false), .. survey.Questions.SelectMany(Of)];

    /// <summary>The languages it can be answered in.</summary>
    public IReadOnlyList<string> Languages => survey.Languages;

    public int DoneIn(string language) => All.Count(text => text.Wording.Has(language));

    public bool IsCompleteIn(string language) => DoneIn(language) == All.Count;

    internal static string KeyOf(Question question, string part = "") => $"{question.Id:N}{part}";

    private static IEnumerable<SurveyText> Of(Question question) =>
        [
            new SurveyText(KeyOf(question), question.Wording, IsPart: false),
            .. question.Rows.Select(r => new SurveyText(KeyOf(question, $"-r{r.Number}"), r.Wording, IsPart: true)),
            .. question.Options.Select(o => new SurveyText(KeyOf(question, $"-o{o.Number}"), o.Wording, IsPart: true)),
        ];
}

/// <summary>One text in the languages it has.</summary>
/// <param name="Key">What it is called in a form.</param>
/// <param name="Wording">The words.</param>
/// <param name="IsPart">True for options and rows, which stand below their question.</param>
public sealed record SurveyText(string Key, Wording Wording, bool IsPart);

public sealed partial class Survey
{
    /// <summary>Says it in another language: texts by key, blank ones are taken away. False once it has opened.</summary>
    public bool Translate(string language, IReadOnlyDictionary<string, string> texts)
    {
        if (State is not SurveyState.Draft)
            return false;
        Titles = Say(Titles, "title");
        foreach (var question in _questions)
            question.Become(
                question.ToDraft() with
                {
                    Wording = Say(question.Wording, SurveyTexts.KeyOf(question)),
                    Rows =
                    [
                        .. question.Rows.Select(r => r with { Wording = Say(r.Wording, SurveyTexts.KeyOf(question, $"-r{r.Number}")) }),
                    ],
                    Options =
                    [
                        .. question.Options.Select(o => o with { Wording = Say(o.Wording, SurveyTexts.KeyOf(question, $"-o{o.Number}")) }),
                    ],
                }
            );
        return true;

        Wording Say(Wording wording, string key) =>
            language == wording.Language || !texts.TryGetValue(key, out var text) ? wording
            : string.IsNullOrWhiteSpace(text) ? wording.Without(language)
            : wording.And(language, text);
    }
}
