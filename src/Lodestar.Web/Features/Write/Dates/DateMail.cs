using System.Globalization;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Write.Teams;
using Lodestar.Web.Mail;

namespace Lodestar.Web.Features.Write.Dates;

/// <summary>What an invitation to write along says, and the appointment that goes with it.</summary>
public sealed class DateMail(LodestarDb db, Texts texts, Catalogs catalogs, Outgoing addresses)
{
    public async Task<Letter> WriteAsync(TakenDateLetter taken, CancellationToken ct)
    {
        var organization = await db.Organizations.Select(o => o.Name).SingleAsync(ct);
        var isMoved = await db.DateLetters.AnyAsync(
            l =>
                l.WorkshopDateId == taken.Date.Id
                && l.PersonId == taken.Person.Id
                && l.Sequence < taken.Letter.Sequence
                && !l.IsCancel
                && (l.State == LetterState.Sent || l.State == LetterState.Unsure),
            ct
        );
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = LanguageOf(taken.Person);
        try
        {
            return taken.Letter.IsCancel ? Cancel(taken, organization) : Ask(taken, organization, isMoved);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private Letter Ask(TakenDateLetter taken, string organization, bool isMoved)
    {
        var (date, url) = (taken.Date, addresses.UrlOf($"/w/{taken.Token}"));
        return new Letter(
            taken.Person.Email!,
            isMoved
                ? texts["New date: {0} asks you to help write one sentence", organization]
                : texts["{0} asks you to help write one sentence", organization],
            Paragraphs(
                texts["Hello {0},", taken.Person.Name],
                texts[
                    "a few people from every part of {0} write the sentence that says what kind of service all of us give. You are one of them.",
                    organization
                ],
                texts.When(date),
                date.Place,
                texts["Say yes or no, read what people said, and note thoughts that only you will see:"],
                url,
                texts["The link is yours alone; whoever has it can answer for you. The file goes into your calendar."]
            )
        )
        {
            Calendar = MeetingOf(taken, organization) with { Description = Paragraphs(texts.When(date), url) },
        };
    }

    private Letter Cancel(TakenDateLetter taken, string organization) =>
        new(
            taken.Person.Email!,
            texts["Off: writing one sentence with {0}", organization],
            Paragraphs(
                texts["Hello {0},", taken.Person.Name],
                taken.Date.Stands ? texts["you are no longer asked to come on this date:"] : texts["this date is off:"],
                texts.When(taken.Date),
                texts["There is nothing you need to do. The file takes it out of your calendar."]
            )
        )
        {
            Calendar = MeetingOf(taken, organization) with { IsCancelled = true },
        };

    private CalendarEvent MeetingOf(TakenDateLetter taken, string organization) =>
        new()
        {
            Uid = $"{taken.Date.Id:N}@lodestar",
            // Even numbers for versions of the date; taking one person out lies between two of them, later than what they were told.
            Sequence = 2 * taken.Letter.Sequence + (taken.Letter.IsCancel ? 1 : 0),
            Start = taken.Date.StartsAt,
            End = taken.Date.EndsAt,
            Summary = texts["Writing our sentence · {0}", organization],
            Location = taken.Date.Place,
            Attendee = taken.Person.Email!,
        };

    private static string Paragraphs(params string[] parts) =>
        string.Join(Environment.NewLine + Environment.NewLine, parts.Where(part => part.Length > 0));

    private CultureInfo LanguageOf(Person person) =>
        person
            .Languages.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(tag => tag.Split('-')[0])
            .Select(tag => catalogs.Languages.FirstOrDefault(l => l.TwoLetterISOLanguageName == tag))
            .FirstOrDefault(language => language is not null)
        ?? CultureInfo.GetCultureInfo("en");
}
