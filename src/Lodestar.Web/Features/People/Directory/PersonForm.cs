using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Organizations.Directory;

namespace Lodestar.Web.Features.People.Directory;

/// <summary>One entry of the directory as it is typed; read by the same rules as a row of a list.</summary>
public sealed class PersonForm
{
    private static readonly ColumnMapping s_columns = new([
        DirectoryColumn.Name,
        DirectoryColumn.Unit,
        DirectoryColumn.Email,
        DirectoryColumn.EmployeeNumber,
        DirectoryColumn.Site,
        DirectoryColumn.Languages,
        DirectoryColumn.HiredOn,
    ]);

    [
        Required(ErrorMessage = "The name is missing. Write one."),
        StringLength(Person.MaxNameLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Name { get; set; } = "";

    [
        Required(ErrorMessage = "Write the unit, for example Terminals / Northquay."),
        StringLength(400, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Unit { get; set; } = "";
    public Level Level { get; set; }

    [StringLength(Person.MaxEmailLength, ErrorMessage = "Use at most {1} characters.")]
    public string? Email { get; set; }

    [StringLength(Person.MaxNumberLength, ErrorMessage = "Use at most {1} characters.")]
    public string? EmployeeNumber { get; set; }

    [StringLength(Person.MaxSiteLength, ErrorMessage = "Use at most {1} characters.")]
    public string? Site { get; set; }

    [StringLength(Person.MaxLanguagesLength, ErrorMessage = "Use at most {1} characters.")]
    public string? Languages { get; set; }
    public DateOnly? HiredOn { get; set; }
    public bool IsRemote { get; set; }

    /// <summary>The version this form was filled from.</summary>
    public long Version { get; set; }

    public static PersonForm Of(Person person, UnitPath unit) =>
        new()
        {
            Name = person.Name,
            Unit = unit.ToString(),
            Level = person.Level,
            Email = person.Email,
            EmployeeNumber = person.EmployeeNumber,
            Site = person.Site,
            Languages = person.Languages,
            HiredOn = person.HiredOn,
            IsRemote = person.IsRemote,
            Version = person.Version,
        };

    internal (PersonDraft? Draft, IReadOnlyList<RowFault> Faults) Read()
    {
        string[] cells = [Name, Unit, Email ?? "", EmployeeNumber ?? "", Site ?? "", Languages ?? "", $"{HiredOn:yyyy-MM-dd}"];
        var row = DirectoryRow.Read(1, cells, s_columns);
        return (row.Draft is null ? null : row.Draft with { Level = Level, IsRemote = IsRemote }, row.Faults);
    }
}
