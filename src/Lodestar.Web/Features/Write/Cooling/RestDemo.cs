using Lodestar.Core.Write;
using Lodestar.Core.Write.Cooling;
using Lodestar.Web.Demo;
using Lodestar.Web.Features.Write.Team;

namespace Lodestar.Web.Features.Write.Cooling;

/// <summary>Northquay's sentence rests for three days; on return four of nine readings miss "people feel calm".</summary>
internal sealed class RestDemo(LodestarDb db)
{
    private const string Intent = "people feel calm";

    private static readonly string[] s_readings =
    [
        "Whatever happens, I stay calm and the people around me do, too.",
        "There is no bump between quay, deck and car park.",
        "Passengers relax as soon as they see us.",
        "The booking, the ticket and the gate fit together.",
        "Nobody is in the dark, so nobody gets nervous: calm on board.",
        "We hide our own mess well.",
        "A calm voice when the boat is late.",
        "Everything is explained in plain words.",
        "It is a relaxed way to get home, with clear signs.",
    ];

    public async Task SeedAsync(Draft draft, DemoStory story, DateTimeOffset moment, CancellationToken ct)
    {
        var mara = story.Accounts["Mara"].Id;
        var rest = draft.CoolOff(Intent, CoolingOff.Usual, 1, mara, moment)!;
        rest.Remind(rest.EndsAt);
        db.Add(rest);
        var team = await db.People.OnWritingTeam(db).OrderBy(p => p.EmployeeNumber).Select(p => p.Id).ToListAsync(ct);
        var tomasz = story.Accounts["Tomasz"].Id;
        Rate(draft.Latest, mara, (Criterion.Simple, 1), (Criterion.Observable, 2), (Criterion.Memorable, 3));
        Rate(draft.Latest, tomasz, (Criterion.Simple, 2), (Criterion.Actionable, 3), (Criterion.Observable, 2));
        foreach (var (place, (person, text)) in team.Zip(s_readings).Index())
        {
            // Only Tomasz signs in himself; the others said it in the round and Mara wrote it down.
            var own = place == team.Count - 1;
            db.Add(new Reading(rest, new Pen(person, own ? tomasz : mara, IsOnBehalf: !own), text, rest.EndsAt.AddMinutes(20 + place)));
        }
    }

    // Rated once more after the rest: "simple" fell, "actionable" rose.
    private void Rate(DraftVersion version, Guid rater, params IReadOnlyList<(Criterion Criterion, int Score)> doubts)
    {
        foreach (var criterion in Enum.GetValues<Criterion>())
        {
            var score = doubts.Where(d => d.Criterion == criterion).Select(d => d.Score).FirstOrDefault(Rating.Highest);
            db.Add(new Rating(version, rater, criterion, score) { Sitting = 1 });
        }
    }
}
