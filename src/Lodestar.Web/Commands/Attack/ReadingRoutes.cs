using System.Reflection;
using System.Text.RegularExpressions;
using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lodestar.Web.Commands.Attack;

/// <summary>Every address that answers a GET, read from the program itself, with ids of the survey under attack and what belongs to it.</summary>
internal sealed partial class ReadingRoutes(LodestarDb db, EndpointDataSource endpoints, Survey survey)
{
    /// <summary>Streams are listened to instead, and files that are the same for everybody have nothing to tell.</summary>
    public static bool IsNoPage(string address) =>
        address.StartsWith("/live/", StringComparison.Ordinal)
        || address.StartsWith("/dist/", StringComparison.Ordinal)
        || address.StartsWith("/design", StringComparison.Ordinal)
        || address.StartsWith("/sign-in/", StringComparison.Ordinal);

    /// <summary>The addresses, and the patterns for which there is nothing to put in.</summary>
    public async Task<(IReadOnlyList<string> Addresses, IReadOnlyList<string> Unread)> ReadAsync(CancellationToken ct)
    {
        SortedSet<string> addresses = new(StringComparer.Ordinal);
        SortedSet<string> unread = new(StringComparer.Ordinal);
        foreach (var pattern in Patterns())
        {
            if (await FillAsync(pattern, ct) is { } address)
                addresses.Add(address);
            else
                unread.Add(pattern);
        }
        return ([.. addresses], [.. unread]);
    }

    private IEnumerable<string> Patterns() =>
        endpoints
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Where(e =>
                e.Metadata.GetMetadata<PageActionDescriptor>() is not null
                || e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") is true
            )
            .Select(e => "/" + Constraint().Replace(e.RoutePattern.RawText ?? "", "{$1}").Trim('/'))
            .Where(pattern => !pattern.Contains("{**", StringComparison.Ordinal) && !IsNoPage(pattern))
            .Distinct(StringComparer.Ordinal);

    private async Task<string?> FillAsync(string pattern, CancellationToken ct)
    {
        var filled = pattern;
        foreach (var parameter in Parameter().Matches(pattern).Select(match => match.Groups[1].Value))
        {
            if (await ValueOfAsync(parameter, ct) is not { } value)
                return null;
            filled = filled.Replace($"{{{parameter}}}", value, StringComparison.Ordinal);
        }
        return filled;
    }

    private async Task<string?> ValueOfAsync(string parameter, CancellationToken ct)
    {
        if (parameter is "surveyId")
            return survey.Id.ToString();
        if (parameter is "code")
            return survey.Code;
        var noun = parameter.EndsWith("Id", StringComparison.Ordinal) ? parameter[..^2] : "";
        var type = db.Model.GetEntityTypes().FirstOrDefault(t => t.ClrType.Name.Equals(noun, StringComparison.OrdinalIgnoreCase));
        return type?.FindProperty("Id")?.ClrType == typeof(Guid) ? (await IdOfAsync(type, ct))?.ToString() : null;
    }

    private Task<Guid?> IdOfAsync(IEntityType type, CancellationToken ct) =>
        (Task<Guid?>)
            typeof(ReadingRoutes)
                .GetMethod(nameof(FirstIdAsync), BindingFlags.NonPublic | BindingFlags.Instance)!
                .MakeGenericMethod(type.ClrType)
                .Invoke(this, [type.FindProperty("SurveyId")?.ClrType == typeof(Guid), ct])!;

    // Of this survey where there is one, else any of the organization.
    private async Task<Guid?> FirstIdAsync<T>(bool belongsToSurveys, CancellationToken ct)
        where T : class
    {
        var rows = db.Set<T>().AsNoTracking().OrderBy(row => EF.Property<Guid>(row, "Id"));
        var mine = belongsToSurveys ? rows.Where(row => EF.Property<Guid>(row, "SurveyId") == survey.Id) : rows.Where(_ => false);
        return await IdAsync(mine) ?? await IdAsync(rows);

        Task<Guid?> IdAsync(IQueryable<T> found) => found.Select(row => (Guid?)EF.Property<Guid>(row, "Id")).FirstOrDefaultAsync(ct);
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Constraint();
}
