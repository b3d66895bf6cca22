using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle.Standards;

/// <summary>A page that asks about a standard: a new one, or one that is there.</summary>
public interface IStandardPage
{
    StandardForm Form { get; }
    ServiceTriangle Triangle { get; }
}
