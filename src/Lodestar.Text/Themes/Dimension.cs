namespace Lodestar.Text.Themes;

/// <summary>One way to divide the audience, such as unit or level, and who stands where.</summary>
internal sealed class Dimension(string name)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _segments = [];
    private readonly List<int> _sizes = [];

    public string Name { get; } = name;

    public int NumberOf(string segment)
    {
        if (_numbers.TryGetValue(segment, out var number))
            return number;
        _sizes.Add(0);
        return _numbers[segment] = _numbers.Count;
    }

    public void Put(int respondent, int segment)
    {
        while (_segments.Count <= respondent)
            _segments.Add(-1);
        _segments[respondent] = segment;
        _sizes[segment]++;
    }

    /// <summary>-1 for somebody of whom it is not known.</summary>
    public int SegmentOf(int respondent) => respondent < _segments.Count ? _segments[respondent] : -1;

    public int? SizeAround(int respondent) => SegmentOf(respondent) is >= 0 and var segment ? _sizes[segment] : null;

    public IReadOnlyList<SegmentShare> SharesOf(int[] saying)
    {
        var said = new int[_sizes.Count];
        foreach (var respondent in saying)
        {
            if (SegmentOf(respondent) is >= 0 and var segment)
                said[segment]++;
        }
        return
        [
            .. _numbers
                .OrderBy(segment => segment.Key, StringComparer.Ordinal)
                .Select(segment => new SegmentShare(segment.Key, said[segment.Value], _sizes[segment.Value])),
        ];
    }
}
