namespace Lodestar.Core.Organizations.Directory;

/// <summary>What a column of a directory list says about a person.</summary>
public enum DirectoryColumn
{
    /// <summary>Not used.</summary>
    None,
    Name,
    GivenName,
    FamilyName,
    Email,
    EmployeeNumber,

    /// <summary>May appear more than once, from the widest to the narrowest: Department, Team.</summary>
    Unit,
    Level,
    Site,
    Languages,
    HiredOn,
    Remote,
}
