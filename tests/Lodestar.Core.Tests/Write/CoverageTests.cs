using Lodestar.Core.Write;

namespace Lodestar.Core.Tests.Write;

public class CoverageTests
{
    [Fact]
    public void A_group_without_anyone_on_the_team_is_named_as_missing()
    {
        var coverage = Coverage.Of(
            [new(CoverageKind.Unit, "Onboard", 84), new(CoverageKind.Unit, "Terminals", 62), new(CoverageKind.Remote, "remote", 54)],
            [(CoverageKind.Unit, "Onboard"), (CoverageKind.Unit, "Onboard")]
        );

        coverage.Missing.Select(l => l.Group.Key).ShouldBe(["Terminals", "remote"]);
        coverage.Of(CoverageKind.Unit).Select(l => l.Chosen).ShouldBe([2, 0]);
        coverage.Covered.ShouldBe(1);
    }

    [Fact]
    public void A_group_that_nobody_belongs_to_cannot_be_missing() =>
        Coverage.Of([new(CoverageKind.Level, "Executive", 0)], []).Missing.ShouldBeEmpty();

    [Theory]
    [InlineData("2025-11-23", Tenure.FirstYear)]
    [InlineData("2025-11-22", Tenure.OneToFour)]
    [InlineData("2021-11-22", Tenure.FiveToNine)]
    [InlineData("2016-11-22", Tenure.TenToNineteen)]
    [InlineData("2006-11-22", Tenure.TwentyOrMore)]
    [InlineData("2027-01-01", Tenure.FirstYear)]
    public void Tenure_is_counted_in_full_years(string hired, Tenure tenure) =>
        Tenures.On(new DateOnly(2026, 11, 22), DateOnly.Parse(hired, null)).ShouldBe(tenure);

    [Fact]
    public void Somebody_hired_on_a_leap_day_has_a_year_on_the_last_of_february() =>
        Tenures.YearsOn(new DateOnly(2025, 2, 28), new DateOnly(2024, 2, 29)).ShouldBe(1);
}
