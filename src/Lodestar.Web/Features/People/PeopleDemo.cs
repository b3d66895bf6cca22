using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Demo;
using Lodestar.Web.Features.People.Imports;

namespace Lodestar.Web.Features.People;

/// <summary>Northquay's directory: 240 people in four departments of ships, sites and teams.</summary>
internal sealed class PeopleDemo(LodestarDb db) : IDemoChapter
{
    public int Order => 0;

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        Dictionary<UnitPath, Unit> units = [];
        foreach (var draft in NorthquayPeople.All(DateOnly.FromDateTime(story.Today.UtcDateTime)))
            db.Add(Person.From(story.Organization.Id, draft, UnitOf(draft.Unit!).Id));
        db.Add(new UploadedList(story.Organization.Id, story.Accounts["Tomasz"].Id, "northquay-people.csv", story.Today));
        await db.SaveChangesAsync(ct);

        Unit UnitOf(UnitPath path)
        {
            if (units.TryGetValue(path, out var known))
                return known;
            var above = path.Names.Count > 1 ? UnitOf(UnitPath.Of(path.Names.SkipLast(1))!) : null;
            db.Add(units[path] = new Unit(story.Organization.Id, path.Names[^1], above?.Id));
            return units[path];
        }
    }
}
