using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Segments;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Demo;

namespace Lodestar.Web.Features.Gather.Demo;

/// <summary>What Northquay does with what it heard: owners, public answers, and whom it serves (story.md 11 and 12).</summary>
internal sealed class GroundDemo(LodestarDb db) : IDemoChapter
{
    public int Order => 16;

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        var people = await db.People.Where(p => p.EmployeeNumber != null).ToDictionaryAsync(p => p.EmployeeNumber!, p => p.Id, ct);
        var units = (await db.Units.AsNoTracking().ToListAsync(ct)).ToLookup(u => u.Name);
        var points = await db.PainPoints.ToDictionaryAsync(p => p.Text, ct);
        foreach (var fact in NorthquayFacts.Known)
            Describe(points[fact.Text], fact, units[fact.Unit ?? ""].FirstOrDefault()?.Id);
        foreach (var care in NorthquayFacts.Cared)
            Care(points[care.Text], care, people[care.Owner], story);
        await HearAsync(points, ct);
        await AnswerThemesAsync(story, ct);
        Open(story);
        Serve(story, units);
        await db.SaveChangesAsync(ct);
    }

    private static void Describe(PainPoint point, NorthquayFact fact, Guid? unitId)
    {
        point.Meet(fact.Step, unitId);
        point.Weigh(fact.Frequency, fact.Severity);
        point.Explain(fact.Cause, note: null);
    }

    private static void Care(PainPoint point, NorthquayCare care, Guid ownerId, DemoStory story)
    {
        point.Entrust(ownerId, DateOnly.FromDateTime(story.Today.AddDays(-25).UtcDateTime));
        point.Reply(PublicReply.TryParse(care.Answer, care.Change)!, point.NotedAt.AddDays(21));
        point.Solve(story.Today.AddDays(-20));
    }

    // The sentence that a point was taken up from, in the words of whoever wrote it.
    private async Task HearAsync(Dictionary<string, PainPoint> points, CancellationToken ct)
    {
        foreach (var (text, said) in NorthquayFacts.Said)
            if (await db.Answers.Where(a => a.Text == said).OrderBy(a => a.Id).FirstOrDefaultAsync(ct) is { } answer)
                db.Add(new PainVoice(points[text], answer.Id));
    }

    private async Task AnswerThemesAsync(DemoStory story, CancellationToken ct)
    {
        foreach (var (key, answer, change) in NorthquayFacts.ThemeAnswers)
            if (await db.Set<Theme>().FirstOrDefaultAsync(t => t.Key == key && t.Rank > 0, ct) is { } theme)
                db.Add(new ThemeReply(theme, PublicReply.TryParse(answer, change)!, story.Today.AddDays(-75)));
    }

    private void Open(DemoStory story)
    {
        var page = new YouSaidPage(story.Organization.Id);
        page.Open(story.Today.AddDays(-80));
        db.Add(page);
        db.Add(new OwnCategory(story.Organization.Id, "Weather and tide"));
    }

    private void Serve(DemoStory story, ILookup<string, Unit> units)
    {
        Dictionary<string, CustomerSegment> served = new(StringComparer.Ordinal);
        foreach (var group in NorthquaySegments.All)
        {
            var segment = new CustomerSegment(story.Organization.Id, group.Name, group.Kind);
            segment.Describe(group.Name, group.Kind, group.Who);
            segment.Want(group.Motives);
            segment.Expect(group.Expectations);
            segment.Live(group.Day);
            db.Add(served[group.Name] = segment);
        }
        foreach (var (unit, work, customer, effect) in NorthquaySegments.Paths)
        {
            var path = new WorkPath(units[unit].First().Id, work, served["The crew"], effect);
            path.Reach(customer is null ? null : served[customer]);
            db.Add(path);
        }
    }
}
