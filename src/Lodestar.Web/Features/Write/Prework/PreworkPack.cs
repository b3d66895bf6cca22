using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Segments;
using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Gather.Themes;

namespace Lodestar.Web.Features.Write.Prework;

/// <summary>What the writing team reads before it meets (R100).</summary>
/// <param name="Survey">Whose themes they are; null while nothing was heard.</param>
/// <param name="Themes">The most consistent first.</param>
/// <param name="Sources">Passages kept for the workshop, source by source.</param>
/// <param name="Pains">What is still in the way, worst first.</param>
/// <param name="Segments">Whom we serve.</param>
public sealed record PreworkPack(
    Survey? Survey,
    IReadOnlyList<PreworkTheme> Themes,
    IReadOnlyList<IGrouping<string, Excerpt>> Sources,
    IReadOnlyList<PainPoint> Pains,
    IReadOnlyList<CustomerSegment> Segments
)
{
    public bool IsEmpty => Themes.Count + Sources.Count + Pains.Count + Segments.Count == 0;
}

/// <summary>A theme with a few sentences of those who said it, where enough did.</summary>
public sealed record PreworkTheme(Theme Theme, IReadOnlyList<IReadOnlyList<QuotePart>> Quotes);
