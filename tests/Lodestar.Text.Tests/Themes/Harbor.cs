using Lodestar.Text.Themes;

namespace Lodestar.Text.Tests.Themes;

/// <summary>Many invented answers about a harbor, enough different ones for clusters, some ideas of which no codebook knows.</summary>
internal static class Harbor
{
    private static readonly string[] Who =
    [
        "the pilot",
        "our desk",
        "the night shift",
        "a deckhand",
        "the harbor master",
        "my colleague",
        "the crane team",
        "a mechanic",
    ];
    private static readonly string[] Known =
    [
        "was calm with every skipper",
        "explained the tide table clearly",
        "answered quickly",
        "was friendly to the visitors",
        "listened to our worries",
        "solved the mooring problem",
    ];
    private static readonly string[] New =
    [
        "painted the lighthouse lamp",
        "polished the lighthouse lens",
        "counted seagulls near the pier",
        "chased seagulls off the pier",
        "knotted ropes around the bollard",
        "coiled ropes beside the bollard",
    ];
    private static readonly string[] When =
    [
        "in spring",
        "in a storm",
        "before sunrise",
        "on market day",
        "at low water",
        "last winter",
        "during the regatta",
        "by lamplight",
    ];
    private static readonly string[] Units = ["North Quay", "South Quay", "Office"];

    public static IReadOnlyList<Remark> Remarks(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new Remark(i, TextOf(i)) { Segments = new Dictionary<string, string> { ["unit"] = Units[i % Units.Length] } }),
        ];

    // The place differs from answer to answer, so that there are enough different clauses; what is done does not.
    private static string TextOf(int i)
    {
        var what = i % 3 == 0 ? $"{New[i / 3 % New.Length]} {i}" : $"{Who[i % 8]} {Known[i % Known.Length]} {When[i / 8 % 8]} {i % 97}";
        return $"{what}. {Who[(i + 3) % 8]} {Known[i / 7 % Known.Length]}";
    }
}
