using Lodestar.Text.Themes.Clusters;
using Lodestar.Text.Themes.Naming;
using Lodestar.Text.Themes.Space;

namespace Lodestar.Text.Themes.Placing;

/// <summary>Makes themes of the clusters of what the codebook leaves over, and places every such clause.</summary>
internal sealed class ClusterDiscovery
{
    private const int FewestShown = 6;
    private const int MostShown = 15;
    private const float Near = .35f;
    private const float Far = .1f;
    private const double PerRootOfAnswers = .4;
    private readonly Grouping _grouping;
    private readonly int _known;
    private readonly int[] _themeOf;
    private readonly ThemeName[] _names;
    private readonly FurtherThemes? _further;

    public ClusterDiscovery(Grouping grouping, Speech speech, int[] left, (int Known, int? Asked, int Threads) how)
    {
        (_grouping, _known) = (grouping, how.Known);
        _themeOf = ThemesOfClusters(how.Asked);
        var (assigned, loose) = Assign(speech, left, how.Threads);
        var namer = new ClusterNames(speech, assigned);
        _names = [.. Enumerable.Range(_known, _themeOf.Max() + 1 - _known).Select(namer.Of)];
        KeepTelling(speech, assigned);
        DropRare(speech, assigned);
        _further = IsFine ? null : new FurtherThemes(speech, assigned);
        Found = new Discovery(_names, assigned) { IsLoose = loose, Further = _further?.Of(speech, assigned, Seconds(speech)) };
    }

    public Discovery Found { get; }

    // A request is about something, however unusual.
    private bool IsFine => _grouping.SecondOf is null;

    /// <summary>The same themes for clauses of a later reading.</summary>
    public Discovery Later(Speech speech, int[] left)
    {
        var (assigned, loose) = Assign(speech, left, threads: 1);
        KeepTelling(speech, assigned);
        return new Discovery(_names, assigned) { IsLoose = loose, Further = _further?.Of(speech, assigned, seconds: null) };
    }

    private (int[] Assigned, bool[] Loose) Assign(Speech speech, int[] left, int threads)
    {
        var placed = _grouping.Place(speech, left, threads);
        var (assigned, loose) = (new int[speech.Clauses.Count], new bool[speech.Clauses.Count]);
        Array.Fill(assigned, ClausePlaces.None);
        for (var at = 0; at < left.Length; at++)
        {
            assigned[left[at]] = placed[at].Likeness < Far && IsFine ? ClausePlaces.None : _themeOf[placed[at].Cluster];
            loose[left[at]] = placed[at].Likeness < Near && IsFine;
        }
        return (assigned, loose);
    }

    // A clause that holds none of the words a theme is known by would be shown with nothing to point at.
    private void KeepTelling(Speech speech, int[] assigned)
    {
        for (var clause = 0; IsFine && clause < assigned.Length; clause++)
        {
            if (assigned[clause] >= _known && !Holds(speech, clause, _names[assigned[clause] - _known].Stems))
                assigned[clause] = ClausePlaces.None;
        }
    }

    // Among many answers more of them happen to use the same words.
    private void DropRare(Speech speech, int[] assigned)
    {
        var said = new long[_names.Length];
        foreach (var (clause, theme) in assigned.Index().Where(clause => clause.Item >= _known))
            said[theme - _known] += speech.Clauses.Times[clause];
        var enough = PerRootOfAnswers * Math.Sqrt(speech.Corpus.Remarks.Count);
        for (var clause = 0; IsFine && clause < assigned.Length; clause++)
        {
            if (assigned[clause] >= _known && said[assigned[clause] - _known] < enough)
                assigned[clause] = ClausePlaces.None;
        }
    }

    private static bool Holds(Speech speech, int clause, IReadOnlySet<string> stems)
    {
        foreach (var word in speech.Clauses.WordsOf(clause))
        {
            if (stems.Contains(speech.Corpus.Words.Stems[speech.Corpus.Words.StemOf(word)]))
                return true;
        }
        return false;
    }

    private int[] Seconds(Speech speech)
    {
        var seconds = new int[speech.Clauses.Count];
        Array.Fill(seconds, ClausePlaces.None);
        foreach (var (at, second) in _grouping.SecondOf!.Index().Where(second => second.Item >= 0))
            seconds[_grouping.Sample[at]] = _themeOf[second];
        return seconds;
    }

    /// <summary>The theme of every fine cluster.</summary>
    private int[] ThemesOfClusters(int? asked)
    {
        var tree = MergeTree.Of(_grouping.Likeness, _grouping.Count);
        var cut = tree.Cut(Math.Clamp(asked ?? tree.Groups(FewestShown, MostShown), 1, _grouping.Count));
        return Array.ConvertAll(cut, group => _known + group);
    }
}
