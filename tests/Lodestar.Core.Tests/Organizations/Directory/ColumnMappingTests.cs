using Lodestar.Core.Organizations.Directory;
using static Lodestar.Core.Organizations.Directory.DirectoryColumn;

namespace Lodestar.Core.Tests.Organizations.Directory;

public class ColumnMappingTests
{
    [Theory]
    [InlineData("Name;Email;Employee number;Department;Level;Site;Languages;Hire date;Remote")]
    [InlineData("Imię i nazwisko;E-mail;Nr pracownika;Dział;Szczebel;Lokalizacja;Języki;Data zatrudnienia;Praca zdalna")]
    [InlineData("Nome completo;E-mail;Número de colaborador;Departamento;Nível;Local de trabalho;Idiomas;Data de admissão;Teletrabalho")]
    [InlineData("Mitarbeiter;E-Mail-Adresse;Personalnummer;Abteilung;Ebene;Standort;Sprachen;Eintrittsdatum;Homeoffice")]
    public void The_header_row_is_understood_in_four_languages(string headers) =>
        Guess(headers).Columns.ShouldBe([Name, Email, EmployeeNumber, Unit, Level, Site, Languages, HiredOn, Remote]);

    [Fact]
    public void First_and_last_name_may_stand_apart() => Guess("Imię;Nazwisko;Dział").Columns.ShouldBe([GivenName, FamilyName, Unit]);

    [Fact]
    public void A_name_beside_a_first_name_is_the_family_name() => Guess("Vorname;Name").Columns.ShouldBe([GivenName, FamilyName]);

    [Fact]
    public void Department_and_team_together_make_the_path() => Guess("Name;Department;Team").Columns.ShouldBe([Name, Unit, Unit]);

    [Fact]
    public void A_column_that_says_the_same_again_stays_unused() => Guess("Name;Email;Work email").Columns.ShouldBe([Name, Email, None]);

    [Fact]
    public void An_unknown_header_is_left_to_the_person_who_imports()
    {
        var mapping = Guess("Shoe size;Colour");

        mapping.Columns.ShouldBe([None, None]);
        mapping.HasName.ShouldBeFalse();
    }

    [Fact]
    public void A_twenty_fifth_in_second_place_shows_that_the_month_comes_first() =>
        ColumnMapping
            .Guess(
                ["Name", "Hire date"],
                [
                    ["Ana", "03/25/2020"],
                    ["Rui", "04/01/2020"],
                ]
            )
            .Dates.ShouldBe(DateOrder.MonthFirst);

    private static ColumnMapping Guess(string headers) => ColumnMapping.Guess(headers.Split(';'), []);
}
