using Lodestar.Core.Triangle;
using Lodestar.Web.Demo;

namespace Lodestar.Web.Features.Triangle.Values;

/// <summary>Five values beside the sentence and three pillars: four are carried, nothing carries the sea yet.</summary>
internal sealed class ValuesDemo(LodestarDb db) : IDemoChapter
{
    // The vision first, then the pillars in their order: + carries it, o leaves it open.
    private static readonly (string Value, string Marks, string[] How)[] s_grid =
    [
        ("Safety", "++oo", ["Calm comes before fast", "A calm crew looks after the others", "", ""]),
        ("Respect", "o+o+", ["", "Who says what comes next takes people seriously", "", "Sees the one in front of the queue"]),
        ("Teamwork", "oo+o", ["", "", "One answer means that deck, terminal and office talk first", ""]),
        ("Honesty", "+o+o", ["Clear, also when it is late", "", "The same words on the board and at the desk", ""]),
        ("Care for the sea", "oooo", ["", "", "", ""]),
    ];

    public int Order => 41;

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        var grid = await db.ReadValuesAsync(ct);
        foreach (var (name, marks, how) in s_grid)
            if (grid.Values.FirstOrDefault(v => v.Title == name) is { } value)
                foreach (var (at, part) in grid.Parts.Take(marks.Length).Index())
                {
                    var mark = new ValueMark(value, part);
                    var carriage = marks[at] == '+' ? Carriage.Carried : Carriage.Open;
                    mark.Mark(part, carriage, how[at], story.Accounts["Mara"].Id, story.Today.AddDays(-58));
                    db.Add(mark);
                }
        await db.SaveChangesAsync(ct);
    }
}
