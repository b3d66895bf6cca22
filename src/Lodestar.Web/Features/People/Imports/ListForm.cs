using Lodestar.Core.Organizations.Directory;

namespace Lodestar.Web.Features.People.Imports;

/// <summary>What a person decides about an uploaded list.</summary>
public sealed class ListForm
{
    public static readonly IReadOnlyList<char> Separators = [',', ';', '\t', '|'];

    public string? Separator { get; set; }
    public string? Encoding { get; set; }
    public List<DirectoryColumn> Columns { get; set; } = [];
    public DateOrder Dates { get; set; }
    public bool MarksMissing { get; set; }

    internal static ListForm Of(ListPreview preview, UploadedList list) =>
        new()
        {
            Separator = list.Separator,
            Encoding = list.Encoding,
            Columns = [.. preview.Mapping.Columns],
            Dates = preview.Mapping.Dates,
        };
}
