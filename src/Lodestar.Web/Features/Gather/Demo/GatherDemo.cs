using Lodestar.Core.Gather;
using Lodestar.Web.Demo;
using Lodestar.Web.Features.Gather.Answers;

namespace Lodestar.Web.Features.Gather.Demo;

/// <summary>Northquay's survey "Your best day": 187 of 240 answered in three languages, and it has closed.</summary>
internal sealed class GatherDemo(LodestarDb db, SubmissionDesk desk) : IDemoChapter
{
    public int Order => 10;

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        var survey = new Survey(story.Organization.Id, "Your best day", default, story.Today.AddDays(-112));
        survey.Ask(QuestionBank.ThinkOf);
        survey.Ask(QuestionBank.Feel);
        survey.Ask(QuestionBank.InTheWay);
        survey.Cut(SurveyCuts.TryOf(bySite: true, SurveyCuts.UsualBounds)!.At(NorthquaySeats.Sites));
        survey.Open(story.Today.AddDays(-110));
        db.Add(survey);
        db.AddRange(NorthquayPains.Noted.Select((noted, i) => NoteOf(story, noted, i)));
        await db.SaveChangesAsync(ct);

        var units = (await db.Units.AsNoTracking().ToListAsync(ct)).Where(u => u.ParentId is not null).ToDictionary(u => u.Name, u => u.Id);
        await desk.TakeAllAsync(survey.Id, [.. Submissions(survey, units)], ct);
        survey.Close(story.Today.AddDays(-96));
        await db.SaveChangesAsync(ct);
    }

    // The solved ones came up first; the others one after the other since.
    private static PainPoint NoteOf(DemoStory story, (string Text, PainCategory Category, bool Solved) noted, int number)
    {
        var day = story.Today.AddDays(noted.Solved ? -90 : -50 + 2 * number);
        var point = new PainPoint(story.Organization.Id, noted.Text, noted.Category, day);
        if (noted.Solved)
            point.Solve(story.Today.AddDays(-20));
        return point;
    }

    private static IEnumerable<Submission> Submissions(Survey survey, Dictionary<string, Guid> units)
    {
        var (thinkOf, feel, inTheWay) = (survey.Questions[0].Id, survey.Questions[1].Id, survey.Questions[2].Id);
        foreach (var (number, answer) in NorthquayAnswers.All().Index())
        {
            List<SubmittedAnswer> answers = [new(thinkOf, answer.ThinkOf)];
            if (answer.Feel is not null)
                answers.Add(new(feel, answer.Feel));
            if (answer.InTheWay is not null)
                answers.Add(new(inTheWay, answer.InTheWay, answer.Category));
            yield return new Submission(units[answer.Seat.Team], answer.Seat.Level, answer.Language, answers)
            {
                Site = survey.Cuts.SiteOf(NorthquaySeats.SiteOf(answer.Seat)),
                Tenure = NorthquaySeats.BandAt(number),
            };
        }
    }
}
