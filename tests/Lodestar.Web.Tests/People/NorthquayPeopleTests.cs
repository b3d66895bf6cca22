using Lodestar.Core.Organizations;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Features.People;

namespace Lodestar.Web.Tests.People;

public class NorthquayPeopleTests
{
    private static readonly IReadOnlyList<PersonDraft> s_people = NorthquayPeople.All(new DateOnly(2026, 3, 2));

    [Fact]
    public void Northquay_has_240_people_of_the_storys_units_and_levels()
    {
        s_people.Count.ShouldBe(240);
        s_people
            .CountBy(p => p.Unit!.Names[0])
            .ToDictionary()
            .ShouldBe(
                new Dictionary<string, int>
                {
                    ["Onboard"] = 84,
                    ["Terminals"] = 62,
                    ["Contact Centre"] = 54,
                    ["Head Office"] = 40,
                },
                ignoreOrder: true
            );
        s_people.Count(p => p.Level is Level.Executive).ShouldBe(6);
        s_people.Count(p => p.Level is Level.Manager).ShouldBe(28);
    }

    [Fact]
    public void No_two_of_them_share_a_name_a_number_or_an_address()
    {
        s_people.Select(p => p.Name).ShouldBeUnique();
        s_people.Select(p => p.EmployeeNumber).ShouldBeUnique();
        s_people.Where(p => p.Email is not null).Select(p => p.Email).ShouldBeUnique();
        s_people.Where(p => p.Email is not null).ShouldAllBe(p => EmailText.TryParse(p.Email) == p.Email);
    }

    [Fact]
    public void The_cast_of_the_story_works_where_the_story_says()
    {
        s_people.Single(p => p.Name == "Ines Carvalho").ShouldBe(("ines@northquay.example", Level.Executive, "Head Office / Operations"));
        s_people.Single(p => p.Name == "Tomasz Zielinski").ShouldBe(("tomasz@northquay.example", Level.Manager, "Head Office / HR"));
        s_people.Single(p => p.Name == "Lena Duarte").ShouldBe(("lena@northquay.example", Level.Frontline, "Terminals / Northquay"));
    }
}

internal static class PersonDraftShould
{
    public static void ShouldBe(this PersonDraft person, (string Email, Level Level, string Unit) expected) =>
        (person.Email, person.Level, person.Unit!.ToString()).ShouldBe((expected.Email, expected.Level, expected.Unit));
}
