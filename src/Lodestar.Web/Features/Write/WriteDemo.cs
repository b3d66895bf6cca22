using Lodestar.Core.Write;
using Lodestar.Web.Demo;
using Lodestar.Web.Features.Write.Cooling;
using Lodestar.Web.Features.Write.Rooms;

namespace Lodestar.Web.Features.Write;

/// <summary>Northquay's team of nine and the sentence they wrote in two hours.</summary>
internal sealed class WriteDemo(LodestarDb db, RestDemo rest) : IDemoChapter
{
    public int Order => 20;

    // One executive, two managers, six frontline; all four departments; three work from home; one has been here for twenty years.
    private static readonly string[] s_team = ["NQ-001", "NQ-014", "NQ-105", "NQ-130", "NQ-150", "NQ-180", "NQ-198", "NQ-210", "NQ-225"];

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        var workshop = story.Today.AddDays(-44);
        await ChooseTeamAsync(story, workshop.AddDays(-5), ct);

        var (mara, tomasz) = (story.Accounts["Mara"].Id, story.Accounts["Tomasz"].Id);
        var draft = Draft.Start(
            story.Organization.Id,
            Text("Deliver efficient, seamless crossings"),
            mara,
            workshop,
            Origin.Candidate(NorthquayCards.First)
        );
        draft.Save(
            Text("Make every crossing seamless and clear"),
            "“Efficient” is about us, not about the people on board. And “clear” came up in every department.",
            basedOn: 1,
            tomasz,
            workshop.AddMinutes(40)
        );
        db.Add(draft);
        Rate(draft.Latest, mara, (Criterion.Simple, 2), (Criterion.Observable, 1));
        Rate(draft.Latest, tomasz, (Criterion.Actionable, 2), (Criterion.Observable, 2));
        await db.SaveChangesAsync(ct);
        await rest.SeedAsync(draft, story, workshop.AddHours(1), ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task ChooseTeamAsync(DemoStory story, DateTimeOffset day, CancellationToken ct)
    {
        var people = await db.People.Where(p => s_team.Contains(p.EmployeeNumber)).Select(p => p.Id).ToListAsync(ct);
        var team = new WritingTeam(story.Organization.Id);
        if (team.Choose(people, reason: null, day) is TeamChoice.Chosen)
            db.Add(team);
    }

    private void Rate(DraftVersion version, Guid rater, params IReadOnlyList<(Criterion Criterion, int Score)> doubts)
    {
        foreach (var criterion in Enum.GetValues<Criterion>())
        {
            var score = doubts.Where(d => d.Criterion == criterion).Select(d => d.Score).FirstOrDefault(Rating.Highest);
            db.Add(new Rating(version, rater, criterion, score));
        }
    }

    private static VisionText Text(string text) => VisionText.TryParse(text)!;
}
