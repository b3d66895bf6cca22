using Lodestar.Core.Measure;
using Lodestar.Core.Triangle;
using Lodestar.Web.Demo;

namespace Lodestar.Web.Features.Measure;

/// <summary>Northquay's 120 observed interactions, 60 in quiet hours and 60 in busy ones.</summary>
public sealed class MeasureDemo(LodestarDb db) : IDemoChapter
{
    private static readonly string[] Units = ["Terminals", "Onboard", "Terminals", "Contact Centre", "Onboard", "Terminals"];

    private static readonly Dictionary<int, string> Notes = new()
    {
        [3] = "The board still showed the old time, so there was nothing to explain from.",
        [20] = "The announcement came before anybody asked. The queue stayed calm.",
        [47] = "Two coaches at once, one lane open.",
        [88] = "Walked a lost family to lane four.",
        [113] = "The scanner hung for three minutes.",
    };

    public int Order => 60;

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        var points = await db.ReadTouchPointsAsync(ct);
        var standards = await db.ReadAdoptedStandardsAsync(ct);
        var units = await db.Units.AsNoTracking().ToListAsync(ct);
        var observers = story.Accounts.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Value.Id).ToList();
        for (var n = 0; n < 120; n++)
        {
            var point = points[n % points.Count];
            var kind = n % 7 == 0 ? ServiceKind.Exception : ServiceKind.Normal;
            var setting = new Setting(point.Id, PaceOf(n), kind, units.Find(u => u.Name == Units[n % Units.Length])?.Id);
            var marks = standards.Where(s => s.AppliesTo(point.Id, kind)).Select(s => new Mark(s.Id, VerdictOf(n, s.Name)));
            var observer = new Observer(observers[n % observers.Count], ViewpointOf(n));
            var sighting = new Sighting(new Guid(n + 1, 0, 0, new byte[8]), observer, setting, [.. marks]);
            db.Add(new Observation(story.Organization.Id, sighting, Notes.GetValueOrDefault(n), SeenAt(story, n)));
        }
        await db.SaveChangesAsync(ct);
    }

    private static DateTimeOffset SeenAt(DemoStory story, int n) => story.Today.AddDays(-1 - (119 - n) / 4).AddMinutes(-37 * (n % 4));

    private static Pace PaceOf(int n) => n % 2 == 0 ? Pace.Quiet : Pace.Busy;

    private static Viewpoint ViewpointOf(int n) =>
        (n % 10) switch
        {
            < 3 => Viewpoint.Leader,
            < 8 => Viewpoint.Peer,
            _ => Viewpoint.Self,
        };

    /// <summary>Missed: Greet first 6 + 10, Explain delays 19 + 23, Own it 4 + 15 (quiet + busy). Nothing else fails alone.</summary>
    private static Verdict VerdictOf(int n, string standard)
    {
        var (i, quiet) = (n / 2, PaceOf(n) is Pace.Quiet);
        var explain = quiet ? i % 3 == 1 && i < 58 : i % 5 < 2 && i < 56;
        var own = quiet ? i is 4 or 22 or 40 or 58 : i % 4 == 0;
        var greet = quiet ? i is 2 or 7 or 25 or 30 or 43 or 59 : i % 6 == 0;
        return standard switch
        {
            "Explain delays" => explain ? Verdict.NotMet : Verdict.Met,
            "Own it" => own ? Verdict.NotMet : Verdict.Met,
            "Greet first" => greet ? Verdict.NotMet : Verdict.Met,
            _ when n % 5 == 4 => Verdict.NotApplicable,
            _ => explain && n % 11 == 3 ? Verdict.NotMet : Verdict.Met,
        };
    }
}
