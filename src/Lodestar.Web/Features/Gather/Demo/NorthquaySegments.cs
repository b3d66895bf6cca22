using Lodestar.Core.Gather.Segments;

namespace Lodestar.Web.Features.Gather.Demo;

/// <summary>Whom Northquay serves: three from outside, and the crew whom Finance and IT serve (story.md 12).</summary>
internal static class NorthquaySegments
{
    public static IReadOnlyList<NorthquaySegment> All { get; } =
    [
        new(
            "Commuters",
            CustomerKind.External,
            "Live on the islands, work on the mainland, cross twice a day.",
            ["Home again before the children sleep", "No car on the mainland"],
            ["Leave when the timetable says", "Hear early when it does not", "Nobody explains to them what they know by heart"],
            [
                At(5, 50, "Looks at the phone: does it sail?", "One line that is true"),
                At(6, 20, "Stands at the gate with coffee", "To be waved through", meetsUs: true),
                At(6, 45, "Works on board", "A table and a quiet corner", meetsUs: true),
                At(17, 30, "Runs for the last good crossing", "To know in time whether running helps"),
                At(18, 10, "Falls asleep by the window", "Calm", meetsUs: true),
            ]
        ),
        new(
            "Holiday families",
            CustomerKind.External,
            "Come once a year, with children, bags and a plan that is too tight.",
            ["The holiday begins at the quay", "Everybody in one place, at last"],
            ["Somebody tells them where to go", "Time for slow legs and strollers", "A kind word when a child cries"],
            [
                At(8, 0, "Leaves home an hour late", "Not to be scolded for it"),
                At(11, 40, "Does not find the lane", "Somebody who walks along", meetsUs: true),
                At(12, 30, "Sees the sea for the first time", "A moment for it", meetsUs: true),
            ]
        ),
        new(
            "Freight drivers",
            CustomerKind.External,
            "Drive for somebody else, against a clock that the law keeps.",
            ["The next slot at the warehouse", "Hours that are not lost"],
            ["A place that is really theirs", "The truth about delays, in minutes", "Somewhere to sleep without being woken"],
            [At(3, 15, "Arrives in the rain", "A lane that is lit", meetsUs: true), At(4, 0, "Sleeps for two hours", "Quiet")]
        ),
        new(
            "The crew",
            CustomerKind.Internal,
            "Colleagues on board and at the quay, who receive what Finance, IT and planning hand on.",
            ["A head that is free for the people on board"],
            ["An answer the same day", "Tools that work at sea", "To hear a change before the passengers do"],
            [
                At(5, 0, "Finds the roster changed overnight", "To be asked, or at least told"),
                At(14, 0, "The card reader fails offshore", "Somebody who picks up"),
            ]
        ),
    ];

    public static IReadOnlyList<(string Unit, string Work, string? Customer, string Effect)> Paths { get; } =
    [
        ("Finance", "answers about pay, cash and expenses", "Holiday families", "a crew whose head is free for them"),
        ("IT", "scanners and radios that work at sea", "Commuters", "a gate without a queue"),
    ];

    private static DayMoment At(int hour, int minute, string happens, string needs, bool meetsUs = false) =>
        new(new TimeOnly(hour, minute), happens, needs, meetsUs);
}

/// <summary>People whom Northquay serves.</summary>
internal sealed record NorthquaySegment(
    string Name,
    CustomerKind Kind,
    string Who,
    IReadOnlyList<string> Motives,
    IReadOnlyList<string> Expectations,
    IReadOnlyList<DayMoment> Day
);
