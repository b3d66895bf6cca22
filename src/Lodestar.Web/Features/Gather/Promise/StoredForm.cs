using System.Globalization;
using Lodestar.Core.Gather;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Lodestar.Web.Features.Gather.Promise;

/// <summary>
/// An answer as the database would keep it: every column of every row, read from the map of the tables themselves, so that none can be
/// forgotten or made to look better.
/// </summary>
public sealed record StoredForm(IReadOnlyList<StoredRow> Rows)
{
    /// <summary>Null where nothing would be stored. Nothing of this is saved, and ids are drawn anew when it is sent.</summary>
    public static async Task<StoredForm?> ReadAsync(
        LodestarDb db,
        Survey survey,
        Submission submission,
        AttemptKey attempt,
        Person? person,
        CancellationToken ct
    )
    {
        if (survey.Receive(submission with { Receipt = ReceiptCode.Of(survey.Id, attempt) }).Response is not { } response)
            return null;
        object spent = person is null
            ? new SpentAttempt(survey.OrganizationId, survey.Id, attempt)
            : new Participation(survey.OrganizationId, survey.Id, person.Id, attempt);
        var names = await NamesAsync(db, survey, submission, person, ct);
        return new StoredForm([.. response.Answers.Prepend<object>(response).Append(spent).Select(row => RowOf(db.Entry(row), names))]);
    }

    private static StoredRow RowOf(EntityEntry row, Dictionary<string, string> names) =>
        new(row.Metadata.GetTableName()!, [.. row.Properties.Select(property => CellOf(property, names))]);

    private static StoredCell CellOf(PropertyEntry property, Dictionary<string, string> names)
    {
        var (column, value) = (property.Metadata.GetColumnName(), Stored(property));
        // A number of a list means something in its own column only.
        return new StoredCell(column, value, names.GetValueOrDefault(value ?? "") ?? names.GetValueOrDefault($"{column} {value}"));
    }

    private static string? Stored(PropertyEntry property)
    {
        var converter = property.Metadata.GetTypeMapping().Converter;
        var value =
            property.CurrentValue is { } current && converter is not null ? converter.ConvertToProvider(current) : property.CurrentValue;
        return Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;
    }

    // What stands behind the numbers, as the reader knows it.
    private static async Task<Dictionary<string, string>> NamesAsync(
        LodestarDb db,
        Survey survey,
        Submission submission,
        Person? person,
        CancellationToken ct
    )
    {
        var names = survey.Questions.ToDictionary(q => q.Id.ToString(), q => q.Wording.In(submission.Language));
        names[survey.Id.ToString()] = survey.Title;
        foreach (var (index, site) in survey.Cuts.Sites.Index())
            names[$"{nameof(Response.Site)} {index + 1}"] = site;
        if (person is not null)
            names[person.Id.ToString()] = person.Name;
        foreach (var unit in await db.Units.AsNoTracking().Where(u => u.Id == submission.UnitId).ToListAsync(ct))
            names[unit.Id.ToString()] = unit.Name;
        return names;
    }
}

/// <summary>A row of a table.</summary>
public sealed record StoredRow(string Table, IReadOnlyList<StoredCell> Cells);

/// <summary>A column and what would stand in it; null for nothing. The name is what a number stands for, where it stands for something.</summary>
public sealed record StoredCell(string Column, string? Value, string? Name);
