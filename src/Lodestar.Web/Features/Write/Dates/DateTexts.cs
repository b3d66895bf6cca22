using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Web.Features.Write.Dates;

/// <summary>Says when the team meets, and what became of asking.</summary>
public static class DateTexts
{
    extension(Texts texts)
    {
        /// <summary>Day, hour, zone and length.</summary>
        public string When(WorkshopDate date) =>
            texts["{0:dddd, d MMMM yyyy, HH:mm} ({1}), {2} minutes", date.LocalStart, date.Zone.Replace('_', ' '), date.Minutes];

        public string Of(InvitationAnswer answer) =>
            answer switch
            {
                InvitationAnswer.Open => texts["no answer yet"],
                InvitationAnswer.Accepted => texts["comes"],
                InvitationAnswer.Declined => texts["declined"],
            };

        public string Of(LetterState state) =>
            state switch
            {
                LetterState.Waiting or LetterState.Leaving => texts["mail on its way"],
                LetterState.Sent => texts["mail sent"],
                LetterState.Unsure => texts["mail perhaps sent: ask"],
                LetterState.Refused => texts["mail refused: hand over a sheet"],
                LetterState.Spared => texts["no mail needed"],
            };

        /// <summary>Why a date is not taken; null where it is.</summary>
        public string? Refusal(DateAnswer answer) =>
            answer switch
            {
                DateAnswer.Agreed or DateAnswer.Unchanged => null,
                DateAnswer.UnknownZone => texts["This time zone is not known here. Write it like Europe/Lisbon."],
                DateAnswer.SkippedHour => texts["The clocks are put forward over this hour: it does not exist. Choose another."],
                DateAnswer.StrangeLength => texts[
                    "A workshop takes from {0} to {1} minutes; 120 is usual.",
                    WorkshopDate.FewestMinutes,
                    WorkshopDate.MostMinutes
                ],
                DateAnswer.TooFar => texts["This moment is too far away. Look at the year."],
                DateAnswer.Past => texts["This moment is over. Choose one that is still to come."],
            };
    }
}
