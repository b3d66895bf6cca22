using Lodestar.Core.Statistics;

namespace Lodestar.Core.Share;

/// <summary>How many of everybody said the sentence word for word by day 1, 30 and 90 after the launch: who never tried counts as not yet.</summary>
public sealed record RecallMilestone(int Day, Rate WordForWord)
{
    private static readonly int[] s_days = [1, 30, 90];

    /// <summary>The milestones that have begun, each with the people who said it since the one before.</summary>
    /// <param name="said">Each person's days on which the sentence came word for word.</param>
    /// <param name="everybody">All people of the directory.</param>
    /// <param name="today">Days since the launch.</param>
    public static IReadOnlyList<RecallMilestone> Of(IEnumerable<(Guid PersonId, int Day)> said, int everybody, int today)
    {
        var byMilestone = said.ToLookup(one => Array.Find(s_days, day => one.Day <= day), one => one.PersonId);
        return
        [
            .. s_days
                .Where((_, place) => place == 0 || today > s_days[place - 1])
                .Select(day => new RecallMilestone(day, new Rate(Math.Min(everybody, byMilestone[day].Distinct().Count()), everybody))),
        ];
    }
}
