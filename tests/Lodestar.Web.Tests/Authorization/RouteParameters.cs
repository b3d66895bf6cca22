using System.Globalization;
using System.Reflection;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Triangle;
using Lodestar.Web.Data;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lodestar.Web.Tests.Authorization;

/// <summary>
/// Values for the parameters of routes, taken from the demo: <c>{surveyId}</c> is the id of a Survey, and parents fit their children.
/// A parameter that is no such id stands in <see cref="Others"/>.
/// </summary>
internal static class RouteParameters
{
    /// <summary>Parameters that are not the id of a noun of the same name.</summary>
    private static readonly Dictionary<string, Func<LodestarDb, Task<string>>> Others = new(StringComparer.Ordinal)
    {
        ["token"] = _ => Task.FromResult(new string('A', 43)),
        ["roomId"] = _ => Task.FromResult(Guid.NewGuid().ToString()),
        ["sheet"] = _ => Task.FromResult("0b5c8a-00000000"),
        ["number"] = _ => Task.FromResult("1"),
        ["openCode"] = _ => Task.FromResult("a2345bcdef"),
        ["seatKey"] = _ => Task.FromResult(new string('A', 43)),
        ["seatChange"] = _ => Task.FromResult("return"),
        ["change"] = _ => Task.FromResult("departure"),
        ["parts"] = _ => Task.FromResult("standards"),
        ["valueId"] = async db =>
            (
                await db.Set<Source>().Where(s => s.Kind == SourceKind.Value && s.RemovedAt == null).Select(s => s.Id).FirstAsync()
            ).ToString(),
        ["partId"] = async db => (await db.Set<Standard>().Select(s => s.Id).FirstAsync()).ToString(),
        ["listId"] = _ => Task.FromResult(Guid.NewGuid().ToString()), // a list lives for as long as it is being imported
        ["pageCode"] = async db => await db.Set<YouSaidPage>().Select(y => y.Code).FirstAsync(),
        ["code"] = async db => await db.Set<Survey>().Select(s => s.Code).FirstAsync(),
        ["joinCode"] = async db => (await db.ListeningSessions.Where(s => s.Code != null).Select(s => s.Code).FirstAsync())!,
    };

    /// <summary>The values, or what is missing.</summary>
    public static Task<(IReadOnlyDictionary<string, string> Values, string? Missing)> ResolveAsync(LodestarApp app, Route route) =>
        app.ReadAsync<(IReadOnlyDictionary<string, string>, string?)>(async db =>
        {
            Dictionary<string, string> values = new(StringComparer.Ordinal);
            List<object> rows = [];
            foreach (var parameter in route.Parameters.Reverse())
            {
                var value = Others.TryGetValue(parameter, out var special)
                    ? await special(db)
                    : FromChild(rows, parameter) ?? await FromTableAsync(db, parameter, rows);
                if (value is null)
                    return (
                        values,
                        $"nothing for {{{parameter}}} in the demo, and {nameof(RouteParameters)}.{nameof(Others)} does not say what it is"
                    );
                values[parameter] = value;
            }
            return (values, null);
        });

    // /surveys/{surveyId}/themes/{themeId}: the theme is found first and names its survey.
    private static string? FromChild(List<object> rows, string parameter) =>
        rows.Select(row => row.GetType().GetProperty(Capital(parameter))?.GetValue(row)?.ToString())
            .FirstOrDefault(value => value is not null);

    private static async Task<string?> FromTableAsync(LodestarDb db, string parameter, List<object> rows)
    {
        var noun = Capital(parameter.EndsWith("Id", StringComparison.Ordinal) ? parameter[..^2] : parameter);
        var type = db.Model.GetEntityTypes().FirstOrDefault(t => t.ClrType.Name == noun);
        if (type?.FindProperty("Id") is null || await FirstAsync(db, type) is not { } row)
            return null;
        rows.Add(row);
        return Convert.ToString(row.GetType().GetProperty("Id")!.GetValue(row), CultureInfo.InvariantCulture)!;
    }

    private static Task<object?> FirstAsync(LodestarDb db, IEntityType type) =>
        (Task<object?>)
            typeof(RouteParameters)
                .GetMethod(nameof(FirstOfAsync), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type.ClrType)
                .Invoke(null, [db])!;

    private static async Task<object?> FirstOfAsync<T>(LodestarDb db)
        where T : class => await db.Set<T>().AsNoTracking().OrderBy(row => EF.Property<object>(row, "Id")).FirstOrDefaultAsync();

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
