using Lodestar.Core.Gather.Themes;
using Lodestar.Text.Themes;

namespace Lodestar.Web.Features.Gather.Themes.Following;

/// <summary>An open survey as it was last heard, in memory only: what later answers are placed by, and whose answers are counted already.</summary>
internal sealed class HeardSurvey
{
    /// <summary>Small surveys are heard again as a whole: that takes less than anybody notices and brings their sentences too.</summary>
    private const int Small = 2_000;
    private const double Grown = 1.1;
    private const double GrownWithParts = 1.02;

    private readonly Hearing _hearing;
    private readonly HashSet<ulong> _known;
    private readonly int _whole;
    private readonly IReadOnlyList<int> _changes;
    private readonly Dictionary<string, string> _merged = [];
    private readonly bool _hasParts;

    public HeardSurvey(ThemeSnapshot snapshot, Hearing hearing, IReadOnlyList<Guid> speakers, IReadOnlyList<ThemeChange> changes)
    {
        (SurveyId, Version, _hearing, _whole) = (snapshot.SurveyId, snapshot.Version, hearing, speakers.Count);
        (_known, _changes) = ([.. speakers.Select(ThemeVoices.MarkOf)], NumbersOf(changes));
        _hasParts = changes.Any(change => change.Kind is ThemeChangeKind.Split);
        foreach (var change in changes.Where(change => change.Kind is ThemeChangeKind.Merge))
            _merged[change.Key] = change.Into!;
    }

    public Guid SurveyId { get; }

    /// <summary>Of the snapshot that it belongs to: whoever changes the snapshot knows more than this.</summary>
    public long Version { get; private set; }

    public bool Knows(Guid responseId) => _known.Contains(ThemeVoices.MarkOf(responseId));

    /// <summary>Whether placing is not enough: what people changed since counts anew, or so many have come that there may be other themes.</summary>
    public bool IsOutgrown(int heard, IReadOnlyList<ThemeChange> changes) =>
        heard <= Small || heard >= _whole * (_hasParts ? GrownWithParts : Grown) || !NumbersOf(changes).SequenceEqual(_changes);

    /// <summary>The themes of what one person said, each once.</summary>
    public IEnumerable<string> ThemesOf(IEnumerable<Remark> said) =>
        said.SelectMany(_hearing.Place).Select(placed => Now(placed.Key)).Distinct();

    public void Learn(IEnumerable<Guid> speakers, long version)
    {
        _known.UnionWith(speakers.Select(ThemeVoices.MarkOf));
        Version = version;
    }

    private string Now(string key)
    {
        for (var steps = 0; steps < _merged.Count && _merged.TryGetValue(key, out var into); steps++)
            key = into;
        return key;
    }

    private static List<int> NumbersOf(IReadOnlyList<ThemeChange> changes) =>
        [.. changes.Where(change => change.Counts).Select(change => change.Number)];
}
