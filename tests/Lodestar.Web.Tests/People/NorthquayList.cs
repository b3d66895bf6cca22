using System.Text;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Features.People;

namespace Lodestar.Web.Tests.People;

/// <summary>The list that Tomasz brings out of his HR program, and longer ones of the same make.</summary>
internal static class NorthquayList
{
    private const string Header = "Employee number;Name;Email;Unit;Level;Site;Languages;Hire date;Remote";
    private static readonly DateOnly s_today = new(2030, 3, 12);

    public static byte[] Whole() => File(NorthquayPeople.All(s_today).Select(Row));

    /// <summary>The 40th has a level that is none, the 225th no address, and the 100th the number of the one before.</summary>
    public static byte[] WithThreeBadRows()
    {
        var rows = NorthquayPeople.All(s_today).Select(Row).ToList();
        rows[39] = rows[39].Replace(";Frontline;", ";admiral;", StringComparison.Ordinal);
        rows[224] = rows[224].Replace("tomasz@northquay.example", "tomasz at northquay", StringComparison.Ordinal);
        rows[99] = rows[99].Replace("NQ-100", "NQ-099", StringComparison.Ordinal);
        return File(rows);
    }

    public static byte[] Many(int people) =>
        File(
            Enumerable
                .Range(1, people)
                .Select(n => $"{n};Person {n};person{n}@northquay.example;Unit {n % 40} / Team {n % 400};Frontline;;en;2020-01-31;no")
        );

    private static byte[] File(IEnumerable<string> rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(Header)));

    private static string Row(PersonDraft person) =>
        string.Join(
            ';',
            person.EmployeeNumber,
            person.Name,
            person.Email,
            person.Unit,
            person.Level,
            person.Site,
            person.Languages,
            $"{person.HiredOn:yyyy-MM-dd}",
            person.IsRemote is true ? "yes" : "no"
        );
}
