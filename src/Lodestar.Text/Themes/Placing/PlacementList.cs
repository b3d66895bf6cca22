using System.Collections;

namespace Lodestar.Text.Themes.Placing;

/// <summary>The answers of a theme; the words that put each there are looked up when somebody asks.</summary>
internal sealed class PlacementList(int[] remarks, IReadOnlySet<int> sources, Evidence evidence) : IReadOnlyList<Placement>
{
    public int Count => remarks.Length;

    public Placement this[int index] =>
        new(evidence.Corpus.Remarks[remarks[index]].Index, evidence.WordsIn(remarks[index], sources))
        {
            Weight = evidence.WeightIn(remarks[index], sources),
        };

    public IEnumerator<Placement> GetEnumerator()
    {
        for (var at = 0; at < remarks.Length; at++)
            yield return this[at];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
