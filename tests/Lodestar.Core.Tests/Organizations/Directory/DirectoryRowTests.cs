using Lodestar.Core.Organizations;
using Lodestar.Core.Organizations.Directory;

namespace Lodestar.Core.Tests.Organizations.Directory;

public class DirectoryRowTests
{
    private static readonly string[] s_headers =
    [
        "Name",
        "Email",
        "Employee number",
        "Unit",
        "Level",
        "Site",
        "Languages",
        "Hire date",
        "Remote",
    ];

    [Fact]
    public void A_full_row_becomes_a_person()
    {
        var row = Read(
            "Tomasz Zieliński",
            "Tomasz.Zielinski@Northquay.example",
            "NQ-0107",
            "Head Office / HR",
            "Kierownik",
            "Gdynia",
            "polski, en",
            "3.4.2011",
            "nie"
        );

        row.Faults.ShouldBeEmpty();
        row.Draft.ShouldBe(
            new PersonDraft("Tomasz Zieliński")
            {
                Email = "tomasz.zielinski@northquay.example",
                EmployeeNumber = "NQ-0107",
                Unit = UnitPath.TryParse("Head Office", "HR"),
                Level = Level.Manager,
                Site = "Gdynia",
                Languages = "pl en",
                HiredOn = new DateOnly(2011, 4, 3),
                IsRemote = false,
            }
        );
    }

    [Fact]
    public void What_a_row_leaves_out_is_not_known_rather_than_empty() => Read("Lena").Draft.ShouldBe(new PersonDraft("Lena"));

    [Fact]
    public void Everything_wrong_with_a_row_is_said_at_once() =>
        Read("  ", "ana at home", "", "", "admiral", "", "klingon", "31.02.2020", "sometimes")
            .Faults.Select(fault => fault.Code)
            .ShouldBe(
                [
                    RowFaultCode.NameMissing,
                    RowFaultCode.LevelUnknown,
                    RowFaultCode.EmailUnreadable,
                    RowFaultCode.LanguageUnknown,
                    RowFaultCode.DateUnreadable,
                    RowFaultCode.RemoteUnreadable,
                ],
                ignoreOrder: true
            );

    [Theory]
    [InlineData("Onboard / Alba", 2)]
    [InlineData("Onboard > Alba > Deck", 3)]
    [InlineData("Sales/Marketing", 1)]
    public void A_path_is_cut_at_signs_that_stand_between_units(string cell, int depth) =>
        Read("Ana", "", "", cell).Draft!.Unit!.Names.Count.ShouldBe(depth);

    [Theory]
    [InlineData("ana@northquay.example", "ana@northquay.example")]
    [InlineData("Ana Silva <ANA@northquay.example>", "ana@northquay.example")]
    [InlineData("mailto:ana@northquay.example", "ana@northquay.example")]
    [InlineData("ana@@northquay.example", null)]
    [InlineData("ana@localhost", null)]
    [InlineData("a@b.c, d@e.f", null)]
    [InlineData("@northquay.example", null)]
    public void An_email_is_judged_by_its_form(string cell, string? email) => EmailText.TryParse(cell).ShouldBe(email);

    [Fact]
    [Trait("Catalog", "C6")]
    public void A_name_of_a_hundred_thousand_marks_is_refused_and_shown_short()
    {
        var fault = Read("a" + new string('\u0301', 100_000)).Faults.ShouldHaveSingleItem();

        fault.Code.ShouldBe(RowFaultCode.NameTooLong);
        fault.Value.Length.ShouldBeLessThan(100);
    }

    [Theory]
    [InlineData("2020-02-29", "2020-02-29")]
    [InlineData("29.02.2020", "2020-02-29")]
    [InlineData("3/4/2020", "2020-04-03")]
    [InlineData("2020-02-29 00:00", "2020-02-29")]
    [InlineData("0001-01-01", null)]
    [InlineData("9999-12-31", null)]
    [InlineData("12.12.20", null)]
    public void A_day_is_read_as_people_write_it(string cell, string? day) =>
        DayOf
            .TryParse(cell, DateOrder.DayFirst)
            .ShouldBe(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    private static DirectoryRow Read(params string[] cells) => DirectoryRow.Read(2, cells, ColumnMapping.Guess(s_headers, []));
}
