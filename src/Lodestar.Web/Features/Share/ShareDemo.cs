using Lodestar.Core.Share;
using Lodestar.Core.Write;
using Lodestar.Web.Demo;

namespace Lodestar.Web.Features.Share;

/// <summary>Launched a week ago: 211 of 240 have read the sentence, and 141 could say it on the first day.</summary>
internal sealed class ShareDemo(LodestarDb db) : IDemoChapter
{
    private const int OnTheFirstDay = 170;
    private const int WordForWord = 141;

    // Lena has just begun; the others are on leave or at sea.
    private static readonly HashSet<string> s_notYet =
    [
        "NQ-098",
        .. Enumerable.Range(12, 229).Where(number => number % 8 == 3).Select(number => $"NQ-{number:000}"),
    ];

    public int Order => 50;

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        if (await db.VisionAsync(ct) is not { } vision)
            return;
        var launch = new Launch(
            story.Organization.Id,
            vision.Id,
            "You said it in 187 answers; we only found the words. Hold me to it as I will hold to it myself.",
            story.Today.AddDays(-7)
        )
        {
            LaunchedBy = story.Accounts["Ines"].Id,
        };
        db.Add(launch);

        var people = await db.People.OrderBy(p => p.EmployeeNumber).Select(p => new { p.Id, p.EmployeeNumber }).ToListAsync(ct);
        foreach (var (at, person) in people.Where(p => !s_notYet.Contains(p.EmployeeNumber ?? "")).Select(p => p.Id).Index())
        {
            var moment = launch.LaunchedAt + MomentOf(at);
            db.Add(launch.Acknowledge(person, moment));
            if (at < OnTheFirstDay)
                db.Add(RecallAttempt.Of(launch, vision.Text, person, Said(vision.Text, at), moment.AddMinutes(3)));
        }
        await db.SaveChangesAsync(ct);
    }

    private static TimeSpan MomentOf(int at) =>
        at < OnTheFirstDay ? TimeSpan.FromMinutes(8 * at) : TimeSpan.FromDays(1) + TimeSpan.FromMinutes(190 * (at - OnTheFirstDay));

    // Every sixth or so lost the last word.
    private static string Said(VisionText vision, int at) =>
        at * (OnTheFirstDay - WordForWord) / OnTheFirstDay != (at + 1) * (OnTheFirstDay - WordForWord) / OnTheFirstDay
            ? vision.Value[..vision.Value.LastIndexOf(' ')]
            : vision.Value.ToLowerInvariant();
}
