namespace Lodestar.Core.Organizations.Directory;

/// <summary>A print of each thing known about a person; zero where nothing is known.</summary>
internal readonly record struct Facts(
    int Name,
    int Unit,
    int Level,
    int Email,
    int Number,
    int Site,
    int Languages,
    int HiredOn,
    int Remote
)
{
    public static Facts Of(PersonDraft person) =>
        new(
            Print(person.Name),
            Print(person.Unit?.Key),
            Print(person.Level?.ToString()),
            Print(person.Email),
            Print(person.EmployeeNumber),
            Print(person.Site),
            Print(person.Languages),
            person.HiredOn?.DayNumber ?? 0,
            Print(person.IsRemote?.ToString())
        );

    /// <summary>True when the draft says something that is not known yet; what it leaves out changes nothing.</summary>
    public bool DifferFrom(PersonDraft draft)
    {
        var said = Of(draft);
        return Differ(Name, said.Name)
            || Differ(Unit, said.Unit)
            || Differ(Level, said.Level)
            || Differ(Email, said.Email)
            || Differ(Number, said.Number)
            || Differ(Site, said.Site)
            || Differ(Languages, said.Languages)
            || Differ(HiredOn, said.HiredOn)
            || Differ(Remote, said.Remote);
    }

    /// <summary>Two people of one name in one unit are two people when their numbers or addresses differ.</summary>
    public bool MayBe(PersonDraft draft)
    {
        var said = Of(draft);
        return !(Number != 0 && Differ(Number, said.Number)) && !(Email != 0 && Differ(Email, said.Email));
    }

    private static bool Differ(int known, int said) => said != 0 && said != known;

    private static int Print(string? text) => string.IsNullOrEmpty(text) ? 0 : text.GetHashCode(StringComparison.Ordinal) | 1;
}
