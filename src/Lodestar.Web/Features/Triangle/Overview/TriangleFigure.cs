using Lodestar.Core.Triangle;
using Lodestar.Web.Features.Triangle.Drawing;

namespace Lodestar.Web.Features.Triangle.Overview;

/// <summary>A triangle and its drawing, ready for a page or for paper.</summary>
public sealed class TriangleFigure(ServiceTriangle triangle, Texts texts)
{
    public ServiceTriangle Triangle { get; } = triangle;

    public TriangleDrawing Drawing =>
        TriangleDrawing.Of(
            new TriangleWords(
                Triangle.Vision?.Text.Value ?? texts["The vision comes here"],
                Triangle.Purpose?.Text ?? texts["Why do we exist?"],
                [.. Right()],
                [.. Left()]
            )
        );

    /// <summary>The drawing in one sentence, for those who hear it.</summary>
    public string Sentence =>
        texts[
            "A triangle. At the top our vision: {0}. On the right {1}. On the left {2} and {3}. At the base our purpose: {4}.",
            Triangle.Vision?.Text.Value ?? texts["not adopted yet"],
            texts.Count(Triangle.Pillars.Count, "{0} pillar", "{0} pillars"),
            texts.Count(Triangle.Standards.Count, "{0} standard", "{0} standards"),
            texts.Count(Triangle.Pairs.Count, "{0} pair of always and never", "{0} pairs of always and never"),
            Triangle.Purpose?.Text ?? texts["not written yet"]
        ];

    public string StandardsNote =>
        texts["{0} normal, {1} when things go wrong", CountOf(ServiceKind.Normal), CountOf(ServiceKind.Exception)];

    private IEnumerable<SideWords> Right()
    {
        if (Triangle.Pillars is [])
            return [new SideWords(texts["No pillars yet"])];
        var all = Triangle.Pillars.Select(p => new SideWords(p.Name, texts.NameOf(p.Kind))).ToList();
        return all.Count <= TriangleDrawing.MostLabels
            ? all
            :
            [
                .. all.Take(TriangleDrawing.MostLabels - 1),
                new SideWords(texts["and {0} more", all.Count - TriangleDrawing.MostLabels + 1]),
            ];
    }

    private IEnumerable<SideWords> Left()
    {
        var (always, never) = (Triangle.Pairs.Count(p => p.Always is not null), Triangle.Pairs.Count(p => p.Never is not null));
        yield return Triangle.Standards is []
            ? new SideWords(texts["No standards yet"])
            : new SideWords(texts.Count(Triangle.Standards.Count, "{0} standard", "{0} standards"), StandardsNote);
        if (always + never == 0)
            yield return new SideWords(texts["No always and never yet"]);
        if (always > 0)
            yield return new SideWords(texts["{0} always", always]);
        if (never > 0)
            yield return new SideWords(texts["{0} never", never]);
    }

    private int CountOf(ServiceKind kind) => Triangle.Standards.Count(s => s.Kind == kind);
}
