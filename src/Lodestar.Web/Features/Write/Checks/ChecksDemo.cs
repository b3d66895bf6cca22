using Lodestar.Core.Write;
using Lodestar.Core.Write.Checks;
using Lodestar.Core.Write.Trails;
using Lodestar.Web.Demo;

namespace Lodestar.Web.Features.Write.Checks;

/// <summary>Northquay's checklist: evidence, every role (Finance came last), five values and all customers.</summary>
internal sealed class ChecksDemo(LodestarDb db, RoleReader roles, QuoteShelf shelf, ChecklistReader reader) : IDemoChapter
{
    public int Order => 35; // after the gut check, whose last version is checked, too

    private static readonly (string Function, Level Level, string Action)[] s_actions =
    [
        ("Onboard", Level.Frontline, "Walk through the lounge before the sea gets rough and say how long it will last"),
        ("Onboard", Level.Manager, "Announce a delay within three minutes, with the reason"),
        ("Terminals", Level.Frontline, "Greet each car at the lane and point to its place"),
        ("Terminals", Level.Manager, "Stand at the gate when boarding is late"),
        ("Contact Centre", Level.Frontline, "Say first what happens next, then ask for the booking number"),
        ("Contact Centre", Level.Manager, "Take over a call that has been passed on twice"),
        ("IT", Level.Frontline, "Call back about a broken scanner within the hour"),
        ("IT", Level.Manager, "Change nothing at the gates on a holiday weekend"),
        ("IT", Level.Executive, "Put one delay text on every channel"),
        ("Marketing", Level.Frontline, "Take “seamless” out of the next brochure"),
        ("Marketing", Level.Manager, "Show a real crossing, rain included"),
        ("Marketing", Level.Executive, "Promise nothing a deckhand cannot keep"),
        ("HR", Level.Frontline, "Answer a question about shifts before the shift begins"),
        ("HR", Level.Manager, "Plan no training day in a storm week"),
        ("HR", Level.Executive, "Ask every candidate when they last calmed somebody down"),
        ("Operations", Level.Frontline, "Tell the terminals about a late ship before the app does"),
        ("Operations", Level.Manager, "Keep ten minutes in hand on the last crossing"),
        ("Operations", Level.Executive, "Write the delay notice myself when it is our fault"),
        // The role test found nobody from Finance; they came a day later.
        ("Finance", Level.Frontline, "Answer a refund the same day"),
        ("Finance", Level.Manager, "Let the desk refund up to 60 euro without asking me"),
        ("Finance", Level.Executive, "Read five refund letters every Monday"),
    ];

    private static readonly (string Value, int Mara, int Tomasz, string Note)[] s_values =
    [
        ("Safety", 4, 4, "Who is calm looks after the others."),
        ("Respect", 4, 3, "Clear means that we take people seriously."),
        ("Teamwork", 3, 2, "It speaks of each of us, less of the crew."),
        ("Honesty", 4, 4, "Clear, also when it is late."),
        ("Care for the sea", 2, 2, "Leaves it open; nothing in it works against it."),
    ];

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        var draft = await db.Drafts.SingleAsync(ct);
        var (second, last) = (draft.Numbered(2)!, draft.Latest);
        var (mara, tomasz) = (story.Accounts["Mara"].Id, story.Accounts["Tomasz"].Id);
        db.Add(new RoleSplit(story.Organization.Id, await db.Units.Where(u => u.Name == "Head Office").Select(u => u.Id).SingleAsync(ct)));
        await db.SaveChangesAsync(ct);
        await AnswerAsync(second, mara, ct);
        await AttachAsync(draft, mara, second.WrittenAt.AddMinutes(30), ct);
        foreach (var version in new[] { second, last })
        {
            await RateAsync(version, mara, tomasz, ct);
            await IncludeAsync(version, mara, tomasz, isRepaired: version == last, ct);
        }
        db.Add(WordComment.On(second, (3, 3), "Nobody at the counter says this. What do we say?", tomasz, second.WrittenAt.AddHours(1))!);
        var settled = WordComment.On(draft.Numbered(1)!, (1, 1), "Efficient is about us.", tomasz, second.WrittenAt.AddMinutes(-10))!;
        settled.Resolve(mara, second.WrittenAt);
        db.Add(settled);
        Rate(last, mara, (Criterion.Measurable, 3));
        Rate(last, tomasz, (Criterion.Measurable, 3), (Criterion.Empowering, 3));
        await db.SaveChangesAsync(ct);
    }

    private async Task AnswerAsync(DraftVersion version, Guid mara, CancellationToken ct)
    {
        var all = (await roles.RolesAsync(ct)).All;
        foreach (var (function, level, action) in s_actions)
        {
            var role = all.Single(r => r.Function == function && r.Level == level);
            var person = (await roles.PeopleOfAsync(role, 1, ct))[0];
            var moment = version.WrittenAt.AddMinutes(20).AddDays(function == "Finance" ? 1 : 0);
            db.Add(RoleAction.Of(version, role, action, new ActionWriter(person.Id, person.Name, mara, IsOnBehalf: true), moment));
        }
    }

    private async Task AttachAsync(Draft draft, Guid mara, DateTimeOffset moment, CancellationToken ct)
    {
        (EvidenceKind, string, string)[] said =
        [
            (
                EvidenceKind.Observation,
                "A purser sat down beside a nervous passenger and drew the route on a napkin.",
                "Seen aboard the Alba, by a terminal lead"
            ),
            (
                EvidenceKind.CustomerComment,
                "You told us it would be forty minutes, and it was forty minutes.",
                "Letter to the terminal at Saltmarsh"
            ),
        ];
        foreach (var (kind, text, source) in said)
            db.Add(Evidence.Typed(draft, kind, (text, source), mara, moment)!);
        if (await shelf.TouchedByAsync(draft.Latest.Text.Value, ct) is [{ Quotes: [var quote, ..] }, ..])
            db.Add(Evidence.Of(draft, quote.Place, mara, moment));
    }

    private async Task RateAsync(DraftVersion version, Guid mara, Guid tomasz, CancellationToken ct)
    {
        var values = (await db.ValuesAsync(ct)).ToDictionary(v => v.Title, v => v.Id);
        foreach (var (value, one, other, note) in s_values)
        {
            db.Add(ValueRating.Of(version, values[value], mara, one, note));
            db.Add(ValueRating.Of(version, values[value], tomasz, other, null));
        }
    }

    private async Task IncludeAsync(DraftVersion version, Guid mara, Guid tomasz, bool isRepaired, CancellationToken ct)
    {
        foreach (var segment in await reader.SegmentsAsync(ct))
        {
            var doubt = !isRepaired && segment.Name.Contains("reight", StringComparison.Ordinal);
            db.Add(SegmentVerdict.Of(version, segment.Id, mara, true, "They want to know what happens next, whatever brings them."));
            db.Add(
                SegmentVerdict.Of(
                    version,
                    segment.Id,
                    tomasz,
                    !doubt,
                    doubt
                        ? "“Seamless” says nothing to somebody who waits with a full truck."
                        : "It is the same need, only louder or quieter."
                )
            );
        }
    }

    private void Rate(DraftVersion version, Guid rater, params IReadOnlyList<(Criterion Criterion, int Score)> doubts)
    {
        foreach (var criterion in Enum.GetValues<Criterion>())
            db.Add(
                new Rating(
                    version,
                    rater,
                    criterion,
                    doubts.Where(d => d.Criterion == criterion).Select(d => d.Score).FirstOrDefault(Rating.Highest)
                )
            );
    }
}
