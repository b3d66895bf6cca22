using Lodestar.Core.Organizations.Directory;

namespace Lodestar.Web.Features.People;

/// <summary>The 240 people of the invented Northquay Ferries, the same every time: who they are, where and how they work.</summary>
internal static class NorthquayPeople
{
    private static readonly (string Path, int People, int Managers, int Executives)[] s_units =
    [
        ("Onboard / Alba", 28, 3, 0),
        ("Onboard / Brisa", 27, 3, 0),
        ("Onboard / Halina", 29, 3, 0),
        ("Terminals / Northquay", 14, 1, 0),
        ("Terminals / Saltmarsh", 13, 1, 0),
        ("Terminals / Eastmole", 12, 1, 0),
        ("Terminals / Porto Claro", 12, 1, 0),
        ("Terminals / Gulls Point", 11, 1, 0),
        ("Contact Centre / Voice", 26, 2, 0),
        ("Contact Centre / Chat", 24, 2, 0),
        ("Contact Centre / Night Desk", 4, 0, 0),
        ("Head Office / Finance", 9, 2, 1),
        ("Head Office / IT", 8, 2, 1),
        ("Head Office / Marketing", 6, 2, 1),
        ("Head Office / HR", 5, 2, 1),
        ("Head Office / Operations", 12, 2, 2),
    ];

    // Who stands in the story: the first executive of Operations, the first manager of HR, the last of Northquay terminal.
    private static readonly Dictionary<int, string> s_cast = new()
    {
        [229] = "Ines Carvalho",
        [225] = "Tomasz Zielinski",
        [98] = "Lena Duarte",
    };

    public static IReadOnlyList<PersonDraft> All(DateOnly today)
    {
        var people = new List<PersonDraft>();
        foreach (var (path, count, managers, executives) in s_units)
            for (var place = 0; place < count; place++)
                people.Add(Person(people.Count + 1, UnitPath.TryParse(path)!, LevelAt(place, managers, executives), today));
        return people;
    }

    private static Level LevelAt(int place, int managers, int executives) =>
        place < executives ? Level.Executive
        : place < executives + managers ? Level.Manager
        : Level.Frontline;

    private static PersonDraft Person(int number, UnitPath unit, Level level, DateOnly today)
    {
        var name = s_cast.GetValueOrDefault(number) ?? NorthquayNames.Of(number);
        var top = unit.Names[0];
        return new PersonDraft(name)
        {
            Unit = unit,
            Level = level,
            EmployeeNumber = $"NQ-{number:000}",
            Email = top == "Onboard" ? null : EmailOf(number, name), // crews have none at sea
            Site = SiteOf(unit),
            Languages = NorthquayNames.LanguagesOf(number),
            HiredOn = HiredOn(number, level, today),
            IsRemote = top == "Contact Centre",
        };
    }

    private static string EmailOf(int number, string name) =>
        $"{(s_cast.ContainsKey(number) ? name.Split(' ')[0] : name.Replace(' ', '.'))}@northquay.example".ToLowerInvariant() is var email
            ? Line.Fold(email)
            : "";

    private static string SiteOf(UnitPath unit) =>
        unit.Names[0] switch
        {
            "Terminals" => $"{unit.Names[1]} terminal",
            "Onboard" => "Northquay terminal",
            "Contact Centre" => "At home",
            _ => "Harbor House",
        };

    private static DateOnly HiredOn(int number, Level level, DateOnly today) =>
        number == 98 ? today.AddDays(-9) // Lena is new
        : level is Level.Frontline ? today.AddDays(-200 - number * 7919 % 7400)
        : today.AddDays(-2600 - number * 7919 % 6200);
}
