using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Lodestar.Web.Demo;

namespace Lodestar.Web.Features.Triangle;

/// <summary>Northquay's triangle: purpose on the shelf, three pillars, twelve standards on six touch points, seven pairs.</summary>
public sealed class TriangleDemo(LodestarDb db) : IDemoChapter
{
    public int Order => 40;

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        var organization = story.Organization.Id;
        var purpose = new Purpose(organization, NorthquayTriangle.Purpose);
        purpose.PutOnTheShelf(story.Today.AddDays(-95));
        db.Add(purpose);

        var pillars = AddPillars(organization);
        var points = NorthquayTriangle.TouchPoints.Select((name, i) => new TouchPoint(organization, name, i + 1)).ToDictionary(p => p.Name);
        db.AddRange(points.Values);
        AddStandards(organization, pillars, points);
        db.AddRange(
            NorthquayTriangle.Pairs.Select(
                (p, i) => new NeverAlways(organization, PlainRule.TryParse(p.Always), PlainRule.TryParse(p.Never), i + 1)
            )
        );
        AddPlaybook(organization);
        await TryTwoAsync(story, ct);
        ShareOne(story);
        await BelowAsync(story, ct);
        await db.SaveChangesAsync(ct);
        var cause = new EditionCause(
            "The first one that everybody works by",
            "All crews, in the huddles of one week",
            story.Accounts["Mara"].Id
        );
        if (Edition.Publish(organization, await db.ReadTriangleAsync(ct), before: null, cause, story.Today.AddDays(-45)) is { } first)
            db.Add(first);
        await db.SaveChangesAsync(ct);
    }

    private Dictionary<string, Pillar> AddPillars(Guid organization)
    {
        Dictionary<string, Pillar> byName = [];
        foreach (var (name, kind, does, proofs) in NorthquayTriangle.Pillars)
        {
            var pillar = byName[name] = new Pillar(organization, name, kind, byName.Count + 1);
            var action = new SubPillar(organization, pillar.Id, does, 1);
            action.Change(does, proofs);
            db.AddRange(pillar, action);
        }
        return byName;
    }

    private void AddStandards(Guid organization, Dictionary<string, Pillar> pillars, Dictionary<string, TouchPoint> points)
    {
        foreach (var (place, (name, at, kind, pillar, meaning)) in NorthquayTriangle.Standards.Index())
        {
            var standard = new Standard(organization, name, kind, place + 1);
            standard.Word(name, meaning, kind);
            standard.HoldAt(at is null ? null : points[at].Id);
            standard.HoldFor(NorthquayTriangle.OfLevels.TryGetValue(name, out var level) ? level : null);
            if (pillar is null)
                standard.ServeVision();
            else
                standard.Serve(pillars[pillar].Id);
            standard.Adopt();
            db.Add(standard);
        }
    }

    private void AddPlaybook(Guid organization)
    {
        var steps = new RecoverySteps(
            "Listen to the end, and say back what you heard",
            "Say sorry once, whoever's fault it was",
            "Rebook on the next crossing; hot drink or taxi, up to your limit",
            "Write down on the day what broke, for the huddle"
        );
        var missed = new Playbook(organization, "Missed connection", steps, 1);
        missed.Empower(Currency.Find("EUR")!, new Limits(60_00, 250_00, null));
        missed.Ask(db.ChangeTracker.Entries<Standard>().Select(e => e.Entity));
        db.Add(missed);
    }

    // Two observers saw two things in half of the moments, so the wording went, not the observers.
    private async Task TryTwoAsync(DemoStory story, CancellationToken ct)
    {
        var unclear = new Standard(story.Organization.Id, "Look approachable", ServiceKind.Normal, NorthquayTriangle.Standards.Length + 1);
        unclear.ServeVision();
        db.Add(unclear);
        await db.SaveChangesAsync(ct);
        var (lena, tomasz, mara) = (story.Accounts["Lena"].Id, story.Accounts["Tomasz"].Id, story.Accounts["Mara"].Id);
        db.Add(Tried(unclear, lena, tomasz, "++-+?++-++", "+--?++-+++", story.Today.AddDays(-61)));
        unclear.SendBack(story.Today.AddDays(-61));
        unclear.Remove(story.Today.AddDays(-60));
        var greet = await db.Standards.SingleAsync(s => s.Name == NorthquayTriangle.Standards[0].Name, ct);
        db.Add(Tried(greet, lena, mara, "+++-+++-++", "+++-+++-+-", story.Today.AddDays(-61)));
    }

    // Finance leads the same way; the Terminals wrote of speed, and wrote anew once the company's sentence had changed.
    private async Task BelowAsync(DemoStory story, CancellationToken ct)
    {
        var units = await db.Units.ToDictionaryAsync(u => u.Name, u => u.Id, ct);
        if (await db.VisionAsync(ct) is not { Text: var company })
            return;
        var tomasz = story.Accounts["Tomasz"].Id;
        foreach (
            var (unit, text, then, above) in new[]
            {
                ("Finance", "Clear answers so crews can stay calm", "Clear answers so crews can stay calm", company),
                (
                    "Terminals",
                    "Calm, clear boarding for everybody",
                    "Fastest boarding on the coast",
                    VisionText.TryParse("Smooth sailing, always")!
                ),
            }
        )
            if (units.TryGetValue(unit, out var id))
            {
                var vision = new UnitVision(story.Organization.Id, id, VisionText.TryParse(then)!);
                vision.Align(above, tomasz, story.Today.AddDays(-50));
                vision.Rewrite(VisionText.TryParse(text)!);
                db.Add(vision);
            }
    }

    // What one keeps to oneself no example shows; one of the crew shares hers.
    private void ShareOne(DemoStory story)
    {
        var words = new PersonalWords(null, null, null, "drivers board without worry", "they arrive rested");
        var lena = new PersonalVision(story.Organization.Id, story.Accounts["Lena"].Id, words);
        lena.Share(story.Today.AddDays(-40));
        db.Add(lena);
    }

    private static Trial Tried(Standard standard, Guid first, Guid second, string seen, string seenByOther, DateTimeOffset on)
    {
        var trial = new Trial(standard, first, second, on);
        foreach (var (observer, marks) in new[] { (first, seen), (second, seenByOther) })
        foreach (var (moment, mark) in marks.Index())
            trial.Mark(
                observer,
                moment + 1,
                mark is '+' ? Sight.Met
                    : mark is '-' ? Sight.Missed
                    : Sight.Unclear,
                on
            );
        return trial;
    }
}
