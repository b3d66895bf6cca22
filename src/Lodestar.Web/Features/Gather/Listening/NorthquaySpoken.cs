using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>What was said at Northquay in person.</summary>
internal static class NorthquaySpoken
{
    private const string NamesSomebody = "Ask the duty officer at Saltmarsh why he never answers";
    private const string SaidBefore = "Tell people early when a boat is late";

    public static readonly IReadOnlyList<(int Speaker, string Line, PainCategory? Category)> Noted =
    [
        (1, "Callers should hang up calmer than they rang #calm", null),
        (1, "! We hear of a delay after the passengers do #delay", PainCategory.Policies),
        (2, "One clear answer, also when the answer is no #clear", null),
        (2, "They should feel somebody took it off their hands", null),
        (3, "Nobody should have to explain twice #clear", null),
        (3, "! A refund needs a manager who is asleep at night #refund", PainCategory.Policies),
        (4, "A voice that stays calm when the weather does not #calm", null),
        (5, "That we told them before they had to ask #delay", null),
        (5, "Calm words first, then the facts #calm", null),
        (6, "Clear times, not “shortly” #clear", null),
        (6, "! The chat window closes while they look for their ticket", PainCategory.Products),
        (7, "That it was quick and they were still treated like a person", null),
        (8, "They should remember the one who stayed on the line", null),
        (8, "Less waiting music, more knowing what happens next #clear", null),
    ];

    /// <summary>What phones sent: 40 lines that join the pool, one of them said before, and one that names somebody.</summary>
    public static readonly IReadOnlyList<(string Text, int Agree)> Sent =
    [
        ("Stay calm so that they can be", 61),
        ("Say what happens next, every time", 58),
        (SaidBefore, 3),
        ("Tell passengers early when a boat is late", 54),
        ("Greet people before they greet us", 47),
        ("Nobody should feel like freight", 44),
        ("The same answer at every counter", 41),
        ("A calm crossing starts on the quay", 38),
        ("Help with the pushchair without being asked", 36),
        ("Clear signs to the right ramp", 35),
        ("Be honest about the weather", 33),
        ("Let drivers know how long they will stand", 31),
        ("Remember the regulars by their car", 29),
        ("Clean is kind", 27),
        ("Own it, even if another shift began it", 26),
        ("A short line that moves", 24),
        ("Speak so that my grandmother understands it", 23),
        ("No passenger left on the quay without a plan", 22),
        ("One more kindness than the ticket pays for", 21),
        ("Quiet corners for those who need them", 19),
        ("Say sorry first, explain second", 18),
        ("Boarding as fast as it can be calm", 17),
        ("Announcements people can hear on deck", 16),
        ("Show where the lifeboats are with a smile", 15),
        ("Ask them how the journey was and listen", 14),
        ("Warm tea when it is rough outside", 13),
        ("Calm voices on the radio too", 12),
        ("Let families sit together", 12),
        ("Never point vaguely, walk with them", 11),
        ("The crew looks up from the screen", 10),
        ("Tell us on the phone what the terminal tells them", 9),
        ("A refund without a fight", 9),
        ("Smooth docking is also service", 8),
        ("Bring lost things back before they miss them", 7),
        ("Clear prices, no surprises at the ramp", 6),
        ("Treat the last car like the first", 6),
        ("Good night on the late boat", 5),
        ("The island feels near", 4),
        ("They would send their mother with us", 3),
        ("Wave to the children on the quay", 2),
        (NamesSomebody, 0),
    ];

    public static HideReason? WhyHidden(string text) =>
        text switch
        {
            NamesSomebody => HideReason.NamesSomebody,
            SaidBefore => HideReason.SaidBefore,
            _ => null,
        };
}
