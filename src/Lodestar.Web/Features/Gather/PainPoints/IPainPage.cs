namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>A page that asks about a pain point: a new one, or one that is there.</summary>
public interface IPainPage
{
    PainPointForm Form { get; }
    PainBoard Board { get; }

    /// <summary>Steps of the work that others were noted at, to choose from while typing.</summary>
    IReadOnlyList<string> Steps { get; }
}
