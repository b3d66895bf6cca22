using Lodestar.Core.Organizations.Directory;

namespace Lodestar.Web.Features.People.Imports;

/// <summary>What columns, separators and encodings are called on the page.</summary>
internal static class ColumnTexts
{
    public static string NameOf(this Texts texts, DirectoryColumn column) =>
        column switch
        {
            DirectoryColumn.None => texts["Not used"],
            DirectoryColumn.Name => texts["Name"],
            DirectoryColumn.GivenName => texts["First name"],
            DirectoryColumn.FamilyName => texts["Last name"],
            DirectoryColumn.Email => texts["Email"],
            DirectoryColumn.EmployeeNumber => texts["Employee number"],
            DirectoryColumn.Unit => texts["Unit"],
            DirectoryColumn.Level => texts["Level"],
            DirectoryColumn.Site => texts["Site"],
            DirectoryColumn.Languages => texts["Languages"],
            DirectoryColumn.HiredOn => texts["First day"],
            DirectoryColumn.Remote => texts["Works remotely"],
        };

    public static string SeparatorName(this Texts texts, char separator) =>
        separator switch
        {
            ',' => texts["comma"],
            ';' => texts["semicolon"],
            '\t' => texts["tab"],
            _ => texts["vertical bar"],
        };

    public static string EncodingName(this Texts texts, string encoding) =>
        encoding switch
        {
            "utf-8" => texts["Unicode (UTF-8)"],
            "utf-16" or "utf-16BE" => texts["Unicode (UTF-16)"],
            "windows-1250" => texts["Central European (Windows-1250)"],
            "windows-1252" => texts["Western European (Windows-1252)"],
            _ => encoding,
        };
}
