using Lodestar.Core.Organizations.Directory;

namespace Lodestar.Web.Features.People.Directory;

/// <summary>What is wrong with an entry and what to do about it; and which field of the form it is about.</summary>
internal static class RowFaultTexts
{
    public static string Say(this RowFault fault, Texts texts) =>
        fault.Code switch
        {
            RowFaultCode.NameMissing => texts["The name is missing. Write one."],
            RowFaultCode.NameTooLong => texts["The name is longer than {0} characters. Shorten it.", Person.MaxNameLength],
            RowFaultCode.EmailUnreadable => texts["“{0}” is not an email address. Correct it, or leave it empty.", fault.Value],
            RowFaultCode.NumberTooLong => texts["The employee number is longer than {0} characters. Shorten it.", Person.MaxNumberLength],
            RowFaultCode.UnitTooDeep => texts["“{0}” is more than {1} units deep. Leave some of them out.", fault.Value, UnitPath.MaxDepth],
            RowFaultCode.UnitNameTooLong => texts[
                "The unit name “{0}” is too long. Use at most {1} characters.",
                fault.Value,
                Unit.MaxNameLength
            ],
            RowFaultCode.LevelUnknown => texts["“{0}” is not a level. Write Frontline, Manager or Executive.", fault.Value],
            RowFaultCode.SiteTooLong => texts["The site is longer than {0} characters. Shorten it.", Person.MaxSiteLength],
            RowFaultCode.LanguageUnknown => texts[
                "“{0}” is not a language we know. Write its short form, for example en, pl or pt.",
                fault.Value
            ],
            RowFaultCode.DateUnreadable => texts["“{0}” is not a day. Write it like 2024-03-31.", fault.Value],
            RowFaultCode.RemoteUnreadable => texts["“{0}” does not say whether somebody works remotely. Write yes or no.", fault.Value],
            RowFaultCode.SameNumberAsLine => texts[
                "Line {1} has the employee number {0} too. Keep one of the two rows.",
                fault.Value,
                fault.OtherLine
            ],
            RowFaultCode.SameEmailAsLine => texts[
                "Line {1} has the email {0} too. Keep one of the two rows, or correct the address.",
                fault.Value,
                fault.OtherLine
            ],
            RowFaultCode.SamePersonAsLine => texts[
                "Line {1} is about {0} too. Keep one of the two rows, or add employee numbers.",
                fault.Value,
                fault.OtherLine
            ],
            RowFaultCode.EmailOfSomebodyElse => texts[
                "The email {0} belongs to somebody else in the directory. Correct the address or the employee number.",
                fault.Value
            ],
            RowFaultCode.SeveralPeopleOfThisName => texts[
                "There are several people called {0}. Add an employee number or an email.",
                fault.Value
            ],
        };

    public static string FieldOf(RowFaultCode code) =>
        code switch
        {
            RowFaultCode.NameMissing or RowFaultCode.NameTooLong or RowFaultCode.SamePersonAsLine or RowFaultCode.SeveralPeopleOfThisName =>
                nameof(PersonForm.Name),
            RowFaultCode.EmailUnreadable or RowFaultCode.SameEmailAsLine or RowFaultCode.EmailOfSomebodyElse => nameof(PersonForm.Email),
            RowFaultCode.NumberTooLong or RowFaultCode.SameNumberAsLine => nameof(PersonForm.EmployeeNumber),
            RowFaultCode.UnitTooDeep or RowFaultCode.UnitNameTooLong => nameof(PersonForm.Unit),
            RowFaultCode.LevelUnknown => nameof(PersonForm.Level),
            RowFaultCode.SiteTooLong => nameof(PersonForm.Site),
            RowFaultCode.LanguageUnknown => nameof(PersonForm.Languages),
            RowFaultCode.DateUnreadable => nameof(PersonForm.HiredOn),
            RowFaultCode.RemoteUnreadable => nameof(PersonForm.IsRemote),
        };
}
