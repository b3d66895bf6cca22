using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle.Overview;

/// <summary>What can be done with one part in its row.</summary>
public sealed record PartTools(string Url, string Called, bool IsFirst, bool IsLast)
{
    public string EditUrl { get; init; } = Url;

    public static PartTools Of<T>(string parts, T part, IReadOnlyList<T> row)
        where T : IPart => new($"/triangle/{parts}/{part.Id}", part.Called, part.Id == row[0].Id, part.Id == row[^1].Id);
}
