using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>Says why somebody is in the team, and what an exchange would change.</summary>
public static class SeatTexts
{
    extension(Texts texts)
    {
        /// <summary>Level, unit, site and place of work in one line.</summary>
        public string About(Person person, CoverageSheet sheet)
        {
            string?[] facts =
            [
                CoverageSheet.NameOf(person.Level, texts),
                sheet.Functions.NameOf(person.UnitId),
                person.Site,
                person.IsRemote ? texts["Remote"] : null,
            ];
            return string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact)).Distinct());
        }

        /// <summary>One sentence.</summary>
        public string Sentence(SeatReason reason, Person person, CoverageSheet sheet)
        {
            var (name, people) = (sheet.NameOf(reason.Group, texts), reason.Group.People);
            return reason.Group.Kind switch
            {
                CoverageKind.Unit or CoverageKind.OwnUnit or CoverageKind.Site when reason.IsOnlyOne => texts.Count(
                    people,
                    "The only person of {1}.",
                    "The only one from {1}, where {0} people work.",
                    name
                ),
                CoverageKind.Unit or CoverageKind.OwnUnit or CoverageKind.Site => texts[
                    "One of {0} from {1}, where {2} people work.",
                    reason.Seats,
                    name,
                    people
                ],
                CoverageKind.Level => texts.OfLevel(Enum.Parse<Level>(reason.Group.Key), reason),
                CoverageKind.Remote => texts.OfPlace(reason),
                CoverageKind.Tenure => texts.OfYears(Enum.Parse<Tenure>(reason.Group.Key), person, sheet.Today),
                CoverageKind.Language when reason.IsOnlyOne => texts["The only one whose first language is {0}.", name],
                CoverageKind.Language => texts["One of {0} whose first language is {1}.", reason.Seats, name],
                CoverageKind.Stakeholder => "",
            };
        }

        /// <summary>Which groups come into the team and which go out of it.</summary>
        public string Sentence(Swap swap, CoverageSheet sheet)
        {
            List<string> parts = [];
            if (swap.Gained.Count > 0)
                parts.Add(texts["adds {0}", Names(swap.Gained)]);
            if (swap.Lost.Count > 0)
                parts.Add(texts["loses {0}", Names(swap.Lost)]);
            return parts switch
            {
                [] when swap.Change == 0 => texts["speaks for the same groups"],
                [] when swap.Change > 0 => texts["the same groups, better balanced"],
                [] => texts["the same groups, a little less balanced"],
                _ => string.Join(" · ", parts),
            };

            string Names(IEnumerable<CoverageGroup> groups) => string.Join(", ", groups.Select(g => sheet.NameOf(g, texts)));
        }

        /// <summary>What a team lacks.</summary>
        public string Sentence(TeamConcern concern, CoverageSheet sheet) =>
            concern.Rule switch
            {
                TeamRule.AnExecutive => texts["No executive is among them: what they write may be read as the wish of others."],
                TeamRule.FrontlineMajority => texts["Fewer than half work on the frontline, where customers meet the service."],
                TeamRule.NotTooManyOfOneUnit => texts[
                    "More come from {0} than its share of the organization.",
                    sheet.NameOf(concern.Group, texts)
                ],
            };

        /// <summary>Why a team of this size is not taken; null where it is.</summary>
        public string? Refusal(TeamChoice choice, int people) =>
            choice switch
            {
                TeamChoice.Chosen => null,
                TeamChoice.NobodyChosen => texts["Nobody is chosen yet. Tick seven to ten people."],
                TeamChoice.TooFew => texts[
                    "{0} are few: seven to ten people bring enough points of view. Add some, or say below why a smaller team is right here.",
                    people
                ],
                TeamChoice.TooMany => texts[
                    "{0} are too many to write one sentence together: seven to ten people can. Take some out, or say below why a larger team is right here.",
                    people
                ],
                TeamChoice.FarTooMany => texts[
                    "More than {0} people cannot write one sentence together. Take some out.",
                    WritingTeam.Limit
                ],
            };

        private string OfLevel(Level level, SeatReason reason) =>
            (level, reason.IsOnlyOne) switch
            {
                (Level.Executive, true) => texts["The only executive."],
                (Level.Manager, true) => texts["The only manager."],
                (Level.Frontline, true) => texts["The only one from the frontline, where {0} of us work.", reason.Group.People],
                (Level.Executive, false) => texts["One of {0} executives.", reason.Seats],
                (Level.Manager, false) => texts["One of {0} managers.", reason.Seats],
                (Level.Frontline, false) => texts[
                    "One of {0} from the frontline, where {1} of us work.",
                    reason.Seats,
                    reason.Group.People
                ],
            };

        private string OfPlace(SeatReason reason) =>
            (reason.Group.Key == Traits.Remote, reason.IsOnlyOne) switch
            {
                (true, true) => texts["The only one who works remotely, as {0} of us do.", reason.Group.People],
                (false, true) => texts["The only one who works on site, as {0} of us do.", reason.Group.People],
                (true, false) => texts["One of {0} who work remotely, as {1} of us do.", reason.Seats, reason.Group.People],
                (false, false) => texts["One of {0} who work on site, as {1} of us do.", reason.Seats, reason.Group.People],
            };

        private string OfYears(Tenure tenure, Person person, DateOnly today) =>
            tenure is Tenure.FirstYear || person.HiredOn is not { } day
                ? texts["In the first year here: sees what others no longer notice."]
                : texts.Count(Tenures.YearsOn(today, day), "{0} year here.", "{0} years here.");
    }
}
