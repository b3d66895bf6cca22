namespace Lodestar.Core.Organizations.Directory;

/// <summary>What people write above a column, in English, Polish, Portuguese and German.</summary>
internal static class HeaderWords
{
    private static readonly (DirectoryColumn Column, string Line)[] s_lines =
    [
        (
            DirectoryColumn.Name,
            "name, full name, employee name, display name, person, employee, imię i nazwisko, nazwisko i imię, pracownik"
        ),
        (
            DirectoryColumn.Name,
            "nome, nome completo, colaborador, funcionário, vollständiger name, vor- und nachname, mitarbeiter, mitarbeiterin"
        ),
        (DirectoryColumn.GivenName, "first name, given name, forename, imię, primeiro nome, nome próprio, vorname"),
        (DirectoryColumn.FamilyName, "last name, surname, family name, nazwisko, apelido, sobrenome, último nome, nachname, familienname"),
        (DirectoryColumn.Email, "email, e-mail, mail, email address, e-mail address, work email, adres e-mail, adres email, poczta"),
        (
            DirectoryColumn.Email,
            "correio eletrónico, correio eletrônico, endereço de email, endereço de e-mail, e-mail-adresse, emailadresse"
        ),
        (
            DirectoryColumn.EmployeeNumber,
            "employee number, employee no, employee id, staff number, staff id, personnel number, payroll number, number, no, id"
        ),
        (
            DirectoryColumn.EmployeeNumber,
            "numer pracownika, nr pracownika, numer ewidencyjny, numer osobowy, número de funcionário, número do funcionário"
        ),
        (DirectoryColumn.EmployeeNumber, "número de colaborador, número, matrícula, personalnummer, mitarbeiternummer, pers.-nr."),
        (
            DirectoryColumn.Unit,
            "unit, department, department path, unit path, team, division, org unit, organization, section, group, dział, zespół"
        ),
        (
            DirectoryColumn.Unit,
            "jednostka, jednostka organizacyjna, wydział, departament, departamento, equipa, equipe, unidade, área, setor"
        ),
        (DirectoryColumn.Unit, "abteilung, bereich, einheit, organisationseinheit, gruppe"),
        (
            DirectoryColumn.Level,
            "level, job level, grade, position level, seniority, poziom, szczebel, nível, categoria, ebene, stufe, hierarchieebene"
        ),
        (
            DirectoryColumn.Site,
            "site, location, office, place, city, lokalizacja, miejsce, miejsce pracy, biuro, miasto, local, localização, cidade"
        ),
        (DirectoryColumn.Site, "local de trabalho, standort, arbeitsort, ort, büro"),
        (
            DirectoryColumn.Languages,
            "language, languages, preferred language, język, języki, idioma, idiomas, língua, línguas, sprache, sprachen"
        ),
        (
            DirectoryColumn.HiredOn,
            "hire date, hired, hired on, start date, date of joining, joined, data zatrudnienia, zatrudniony od, zatrudniona od"
        ),
        (
            DirectoryColumn.HiredOn,
            "data de admissão, data de contratação, data de início, admissão, eintrittsdatum, eintritt, einstellungsdatum"
        ),
        (
            DirectoryColumn.Remote,
            "remote, is remote, works remotely, home office, praca zdalna, zdalnie, zdalny, remoto, teletrabalho, trabalho remoto"
        ),
        (DirectoryColumn.Remote, "homeoffice, fernarbeit, mobiles arbeiten"),
    ];

    private static readonly Dictionary<string, DirectoryColumn> s_words = Words(); // after the lines it is made of

    public static DirectoryColumn Find(string header) =>
        s_words.GetValueOrDefault(Squeeze(header), DirectoryColumn.None) is var column && column is not DirectoryColumn.None
            ? column
            : s_words.GetValueOrDefault(Squeeze(header.Split('(', ':', '/')[0]), DirectoryColumn.None);

    private static string Squeeze(string header) => string.Concat(Line.Fold(header).Where(char.IsLetterOrDigit));

    private static Dictionary<string, DirectoryColumn> Words()
    {
        var words = new Dictionary<string, DirectoryColumn>(StringComparer.Ordinal);
        foreach (var (column, line) in s_lines)
        foreach (var word in line.Split(','))
            words[Squeeze(word)] = column;
        return words;
    }
}
