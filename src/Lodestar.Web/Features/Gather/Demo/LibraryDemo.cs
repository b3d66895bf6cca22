using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Demo;

namespace Lodestar.Web.Features.Gather.Demo;

/// <summary>What Northquay said about itself before: mission, five values, the old slogan, two brochures (story.md 3).</summary>
internal sealed class LibraryDemo(LodestarDb db) : IDemoChapter
{
    private static readonly (SourceKind Kind, string Title, string Text, string? Kept)[] s_library =
    [
        (
            SourceKind.Mission,
            "Mission",
            "We connect the islands and the mainland, safely and reliably, for the people who live, work and travel there.",
            "for the people who live, work and travel there"
        ),
        (SourceKind.Value, "Safety", "We bring everybody home. No timetable is worth a risk.", "We bring everybody home."),
        (SourceKind.Value, "Respect", "We greet first and listen to the end.", "We greet first and listen to the end."),
        (SourceKind.Value, "Teamwork", "Deck, terminal and office are one crew.", null),
        (SourceKind.Value, "Honesty", "We say what is, also when it is late.", "We say what is, also when it is late."),
        (SourceKind.Value, "Care for the sea", "We leave nothing behind but our wake.", null),
        (SourceKind.Slogan, "The old slogan", "Smooth sailing, always", null),
        (
            SourceKind.Marketing,
            "Summer brochure",
            "Summer begins at the quay.\nLeave the motorway behind, let the children run on deck and be there in an hour.\nBook early: on Fridays the afternoon sailings fill up.",
            "let the children run on deck"
        ),
        (
            SourceKind.Marketing,
            "Freight brochure",
            "A lane that is yours, a slot that holds.\nTwelve departures a day, all year, with showers and a quiet room for drivers.",
            "A lane that is yours, a slot that holds."
        ),
    ];

    public int Order => 17;

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        var by = new Author(story.Accounts["Tomasz"].Id, story.Accounts["Tomasz"].Name);
        foreach (var (kind, title, text, kept) in s_library)
        {
            var source = new Source(story.Organization.Id, kind, title, new Added(by, story.Today.AddDays(-115)));
            source.Say(text);
            db.Add(source);
            if (kept is not null && text.IndexOf(kept, StringComparison.Ordinal) is var at)
                db.Add(source.Highlight(at, at + kept.Length, by, story.Today.AddDays(-114))!);
        }
        await db.SaveChangesAsync(ct);
    }
}
