using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Platform;

namespace Lodestar.Web.Tests.Authorization;

/// <summary>
/// Who may use a route, from the files beside this one. A line says <c>GET /people/import | owner champion</c>; <c>anonymous</c> is for
/// everybody, signed in or not. What follows # is a remark.
/// </summary>
internal static class RouteRules
{
    private const string Anonymous = "anonymous";

    public static IReadOnlyDictionary<string, RouteRule> Read()
    {
        Dictionary<string, RouteRule> rules = new(StringComparer.Ordinal);
        foreach (var file in SourceTree.Files("tests/Lodestar.Web.Tests/Authorization", "*.routes"))
        foreach (var line in file.Text.Split('\n').Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0))
        {
            if (
                line.Split('|', StringSplitOptions.TrimEntries) is not [var route, var who]
                || route.Split(' ') is not [.. var methods, var path]
            )
                throw new FormatException($"{file.Path}: '{line}' should look like 'GET /people | owner champion'.");
            foreach (var method in methods)
                if (!rules.TryAdd($"{method} {path}", Parse(who)))
                    throw new FormatException($"{file.Path}: {method} {path} is ruled twice.");
        }
        return rules;
    }

    private static RouteRule Parse(string who)
    {
        var words = who.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [Anonymous]
            ? new RouteRule(true, [])
            : new RouteRule(false, [.. words.Select(w => Enum.Parse<Role>(w, ignoreCase: true))]);
    }
}

internal sealed record RouteRule(bool IsOpen, IReadOnlyList<Role> Roles)
{
    public bool Lets(Role role) => IsOpen || Roles.Contains(role);
}
