namespace Lodestar.Core.Organizations.Directory;

/// <summary>What is wrong with one row; the page says it in a sentence with the value that was found, or the line it collides with.</summary>
public sealed record RowFault(RowFaultCode Code, string Value = "", int OtherLine = 0);

public enum RowFaultCode
{
    NameMissing,
    NameTooLong,
    EmailUnreadable,
    NumberTooLong,
    UnitTooDeep,
    UnitNameTooLong,
    LevelUnknown,
    SiteTooLong,
    LanguageUnknown,
    DateUnreadable,
    RemoteUnreadable,
    SameNumberAsLine,
    SameEmailAsLine,
    SamePersonAsLine,
    EmailOfSomebodyElse,
    SeveralPeopleOfThisName,
}
