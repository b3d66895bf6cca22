using Lodestar.Text.Themes.Clusters;
using Lodestar.Text.Themes.Naming;
using Lodestar.Text.Themes.Space;

namespace Lodestar.Text.Themes.Placing;

/// <summary>Makes themes of the clusters of what the codebook leaves over, and places every such clause.</summary>
internal sealed class ClusterDiscovery(Grouping grouping, Speech speech, int[] left, int known)
{
    private const int FewestShown = 6;
    private const int MostShown = 15;
    private const float Near = .35f;
    private const float Far = .1f;

    public Discovery Find(int? asked, int threads)
    {
        var (themeOf, themes) = ThemesOfClusters(asked);
        var placed = grouping.Place(speech, left, threads);
        var isFine = grouping.SecondOf is null; // a request is about something, however unusual
        var assigned = new int[speech.Clauses.Count];
        var loose = new bool[assigned.Length];
        Array.Fill(assigned, ClausePlaces.None);
        for (var at = 0; at < left.Length; at++)
        {
            var sampled = Array.BinarySearch(grouping.Sample, left[at]);
            var cluster = sampled >= 0 ? grouping.FineOf[sampled] : placed[at].Cluster;
            assigned[left[at]] = placed[at].Likeness < Far && isFine ? ClausePlaces.None : themeOf[cluster];
            loose[left[at]] = placed[at].Likeness < Near && isFine;
        }
        var namer = new ClusterNames(speech, assigned);
        return new Discovery([.. Enumerable.Range(known, themes).Select(namer.Of)], assigned)
        {
            IsLoose = loose,
            Second = grouping.SecondOf is { } second ? Seconds(second, themeOf) : null,
        };
    }

    private int[] Seconds(int[] second, int[] themeOf)
    {
        var seconds = new int[speech.Clauses.Count];
        Array.Fill(seconds, ClausePlaces.None);
        for (var at = 0; at < second.Length; at++)
            seconds[grouping.Sample[at]] = second[at] < 0 ? ClausePlaces.None : themeOf[second[at]];
        return seconds;
    }

    /// <summary>The theme of every fine cluster, and how many new themes there are.</summary>
    private (int[] ThemeOf, int Themes) ThemesOfClusters(int? asked)
    {
        var tree = MergeTree.Of(grouping.Likeness, grouping.Count);
        var cut = tree.Cut(Math.Clamp(asked ?? tree.Groups(FewestShown, MostShown), 1, grouping.Count));
        return (Array.ConvertAll(cut, group => known + group), cut.Max() + 1);
    }
}
