using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Demo;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>
/// Northquay was also heard in person, in a round of its own: eight remote agents around a table, noted by Mara, and a town hall of ninety
/// that added forty lines to what is known; two are not shown, one because it was said before and one that names somebody and counts nowhere.
/// </summary>
internal sealed class ListeningDemo(LodestarDb db, SessionClosing closing) : IDemoChapter
{
    public int Order => 12;

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        var round = new Survey(story.Organization.Id, "Heard in person", default, story.Today.AddDays(-113));
        round.Ask(QuestionBank.ThinkOf);
        round.Ask(QuestionBank.InTheWay);
        round.Open(story.Today.AddDays(-111));
        var agents = await AgentsAsync(round, story, ct);
        var hall = new ListeningSession(round.Questions[0], SessionKind.TownHall, "All hands at the quay", story.Today.AddDays(-100))
        {
            Seats = 90,
        };
        db.AddRange(round, agents, hall);
        db.AddRange(Notes(agents));
        Fill(hall);
        await db.SaveChangesAsync(ct);

        await closing.CloseAsync(agents.Id, story.Today.AddDays(-101), ct);
        await closing.CloseAsync(hall.Id, story.Today.AddDays(-100), ct);
        (await db.Surveys.SingleAsync(s => s.Id == round.Id, ct)).Close(story.Today.AddDays(-97));
        await db.SaveChangesAsync(ct);
    }

    private async Task<ListeningSession> AgentsAsync(Survey round, DemoStory story, CancellationToken ct)
    {
        var voice = await db.Units.Where(u => u.Name == "Voice").Select(u => u.Id).SingleAsync(ct);
        return new(round.Questions[0], SessionKind.FocusGroup, "Remote agents", story.Today.AddDays(-101))
        {
            UnitId = voice,
            Level = Level.Frontline,
            Seats = 8,
        };
    }

    private static IEnumerable<SessionRemark> Notes(ListeningSession agents) =>
        NorthquaySpoken.Noted.Select(noted => agents.Note(noted.Speaker, NoteLine.TryParse(noted.Line)!, noted.Category)!);

    // Every line comes from another phone; how many agree is what the story says.
    private void Fill(ListeningSession hall)
    {
        var phones = Enumerable.Range(0, hall.Seats!.Value).Select(_ => VisitorKey.New()).ToList();
        foreach (var (number, (text, agree)) in NorthquaySpoken.Sent.Index())
        {
            var remark = hall.Say(text, phones[number], []).Remark!;
            remark.Decide(RemarkState.Waiting, NorthquaySpoken.WhyHidden(text), "Mara Lindqvist");
            db.Add(remark);
            db.AddRange(phones.Skip(number).Concat(phones).Take(agree).Select(phone => new Upvote(remark, phone)));
        }
    }
}
