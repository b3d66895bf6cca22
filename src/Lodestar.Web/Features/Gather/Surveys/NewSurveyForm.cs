using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>What a new survey asks.</summary>
public sealed class NewSurveyForm
{
    [
        Required(ErrorMessage = "Give the survey a name that people recognize."),
        StringLength(Survey.MaxTitleLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Title { get; set; } = "";

    /// <summary>Keys of the bank.</summary>
    public List<string> Questions { get; set; } = [];

    [StringLength(Wording.MaxLength, ErrorMessage = "Use at most {1} characters.")]
    public string? Own { get; set; }

    /// <summary>The language of the name and of one's own question.</summary>
    public string Language { get; set; } = "en";

    [Range(SmallestGroup.Floor, 50, ErrorMessage = "Between {1} and {2}: fewer than {1} could give people away.")]
    public int SmallestSize { get; set; } = SmallestGroup.Floor;

    public bool AsksNothing => string.IsNullOrWhiteSpace(Own) && QuestionBank.All.All(q => !Questions.Contains(q.Key));

    public Survey ToSurvey(Guid organizationId, DateTimeOffset now)
    {
        var language = LanguageNames.Offered.Contains(Language) ? Language : "en";
        var survey = new Survey(organizationId, new Wording(language, Title), SmallestGroup.AtLeast(SmallestSize), now);
        // From how it is to how it should be, and last what gets in the way.
        var order = QuestionBank.Full.Select(q => q.Key).ToList();
        foreach (var question in QuestionBank.All.Where(q => Questions.Contains(q.Key)).OrderBy(q => order.IndexOf(q.Key)))
            survey.Ask(question);
        if (!string.IsNullOrWhiteSpace(Own))
            survey.Ask(QuestionKind.Open, Polarity.ShouldBe, new Wording(language, Own));
        return survey;
    }
}
