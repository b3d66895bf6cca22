using System.Globalization;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Web.Mail;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>What an invitation and a reminder say, in the first language of the person that respondents' pages speak.</summary>
public sealed class SurveyMail(Texts texts, Catalogs catalogs, Outgoing addresses)
{
    public Letter Write(TakenLetter taken, string organization)
    {
        var before = CultureInfo.CurrentUICulture;
        var language = LanguageOf(taken);
        CultureInfo.CurrentUICulture = language;
        try
        {
            return InTheirLanguage(taken, organization, language.TwoLetterISOLanguageName);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private Letter InTheirLanguage(TakenLetter taken, string organization, string language)
    {
        var (survey, person) = (taken.Survey, taken.Person);
        var url = addresses.UrlOf($"/s/me/{taken.Token}?culture={language}");
        var isReminder = taken.Round > SurveyLetter.Invitation;
        return new Letter(
            person.Email!,
            isReminder ? texts["Still time to be heard: {0}", survey.Title] : texts["{0} asks you: {1}", organization, survey.Title],
            string.Join(
                    Environment.NewLine + Environment.NewLine,
                    texts["Hello {0},", person.Name],
                    survey.Questions[0].Wording.In(language),
                    texts["Two minutes in your own words are enough:"],
                    url,
                    texts[
                        "The link is yours alone and counts once. We note that you answered, and apart from it what was said; nobody can put the two together. Groups smaller than {0} are never shown.",
                        survey.SmallestSize
                    ],
                    isReminder
                        ? texts["This reminder was sent by a program to those it has not heard from yet. Nobody sees who they are."]
                        : ""
                )
                .TrimEnd()
        )
        {
            MessageId = ReturnToken.ToMessageId(taken.ReturnToken),
        };
    }

    private CultureInfo LanguageOf(TakenLetter taken) =>
        taken
            .Person.Languages.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(tag => tag.Split('-')[0])
            .Select(tag => catalogs.RespondentLanguages.FirstOrDefault(l => l.TwoLetterISOLanguageName == tag))
            .FirstOrDefault(language => language is not null)
        ?? CultureInfo.GetCultureInfo(taken.Survey.Languages[0]);
}
