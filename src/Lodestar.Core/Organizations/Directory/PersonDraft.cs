namespace Lodestar.Core.Organizations.Directory;

/// <summary>A person as one row of a list or one form describes them; null means that it says nothing about that.</summary>
public sealed record PersonDraft(string Name)
{
    /// <summary>From the widest unit to the narrowest: Onboard, Alba.</summary>
    public UnitPath? Unit { get; init; }
    public Level? Level { get; init; }
    public string? Email { get; init; }
    public string? EmployeeNumber { get; init; }
    public string? Site { get; init; }
    public string? Languages { get; init; }
    public DateOnly? HiredOn { get; init; }
    public bool? IsRemote { get; init; }

    /// <summary>An entry of the directory, as a list would describe it.</summary>
    public static PersonDraft Of(Person person, UnitPath unit) =>
        new(person.Name)
        {
            Unit = unit,
            Level = person.Level,
            Email = person.Email,
            EmployeeNumber = person.EmployeeNumber,
            Site = person.Site,
            Languages = person.Languages,
            HiredOn = person.HiredOn,
            IsRemote = person.IsRemote,
        };
}
