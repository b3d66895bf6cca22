namespace Lodestar.Text.Themes;

/// <summary>Everybody who gave a remark, by segment: what shares are shares of.</summary>
internal sealed class Audience
{
    private readonly int[] _respondents;
    private readonly List<Dimension> _dimensions = [];
    private readonly Dictionary<string, Dimension> _byName = new(StringComparer.Ordinal);

    /// <summary>The remarks must be in the order of their indexes: the first remark of a respondent says where they are.</summary>
    public Audience(IReadOnlyList<Remark> remarks)
    {
        _respondents = new int[remarks.Count];
        var numbers = new Dictionary<int, int>(remarks.Count);
        for (var position = 0; position < remarks.Count; position++)
        {
            var remark = remarks[position];
            if (numbers.TryAdd(remark.Respondent, numbers.Count))
                Place(numbers.Count - 1, remark.Segments);
            _respondents[position] = numbers[remark.Respondent];
        }
        Count = numbers.Count;
        _dimensions.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
    }

    public int Count { get; }

    public int RespondentOf(int remark) => _respondents[remark];

    /// <summary>The respondents of these remarks, each once, in ascending order of their first remarks.</summary>
    public int[] Saying(int[] remarks)
    {
        var seen = new bool[Count];
        var saying = new List<int>(remarks.Length);
        foreach (var remark in remarks)
        {
            if (!seen[_respondents[remark]])
                saying.Add(_respondents[remark]);
            seen[_respondents[remark]] = true;
        }
        return [.. saying];
    }

    public Consistency ConsistencyOf(int[] saying)
    {
        var overall = Count == 0 ? 0 : saying.Length / (double)Count;
        return Consistency.Of(overall, [.. _dimensions.Select(d => DimensionSpread.Of(d.Name, overall, d.SharesOf(saying)))]);
    }

    /// <summary>Whether everybody could be the one who said it: each of the segments has enough people.</summary>
    public bool HidesItsSpeaker(int remark, int smallestGroup) =>
        _dimensions.All(d => d.SizeAround(_respondents[remark]) is not { } size || size >= smallestGroup);

    /// <summary>In how many dimensions the two stand in the same segment.</summary>
    public int SegmentsShared(int remark, int other) =>
        _dimensions.Count(d => d.SegmentOf(_respondents[remark]) is >= 0 and var segment && segment == d.SegmentOf(_respondents[other]));

    private readonly Dictionary<object, (Dimension, int)[]> _places = new(ReferenceEqualityComparer.Instance);

    private void Place(int respondent, IReadOnlyDictionary<string, string> segments)
    {
        if (segments.Count == 0)
            return;
        if (!_places.TryGetValue(segments, out var places))
            _places[segments] = places = [.. segments.Select(s => (DimensionOf(s.Key), DimensionOf(s.Key).NumberOf(s.Value)))];
        foreach (var (dimension, segment) in places)
            dimension.Put(respondent, segment);
    }

    private Dimension DimensionOf(string name)
    {
        if (!_byName.TryGetValue(name, out var dimension))
            _dimensions.Add(_byName[name] = dimension = new Dimension(name));
        return dimension;
    }
}
