namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>What Northquay's team wrote in silence, as they grouped it: 34 cards in seven groups.</summary>
internal static class NorthquayCards
{
    public static readonly IReadOnlyList<(string Group, int Dots, string[] Cards)> Groups =
    [
        (
            "Calm",
            14,
            [
                "Nobody on board should have to worry",
                "Calm voice, calm hands, also in fog",
                "When I am calm, the queue is calm",
                "No stress at the ramp",
                "They arrive rested",
                "We carry the worry, they carry the bags",
                "Quiet in the lounge at night",
            ]
        ),
        (
            "Clear",
            12,
            [
                "Say what happens next",
                "The same answer at every desk",
                "No small print in what we say",
                "Tell them why it is late",
                "Signs that a tired person understands",
                "A refund in one sentence",
            ]
        ),
        (
            "One more kindness",
            8,
            [
                "Notice the last one in line",
                "Carry the pram without being asked",
                "A blanket before they ask",
                "Learn a name on the second trip",
                "Stay until somebody comes to meet them",
            ]
        ),
        (
            "Own it",
            5,
            [
                "Not “not my job”",
                "Whoever hears it first sees it through",
                "Call back when you said you would",
                "Fix small things on the spot",
                "Pass on the story, not the customer",
            ]
        ),
        (
            "On time",
            4,
            ["Boarding that flows", "Ten minutes early is on time", "Scanners that work in the rain", "Let them plan their day"]
        ),
        ("At home", 2, ["Welcome, in their language", "Like guests on our own boat", "Children are passengers too", "A place for dogs"]),
        ("Island pride", 0, ["We know every pier", "The sea is ours to explain", "Locals first to help"]),
    ];

    /// <summary>The first of the sentences, from which the draft came.</summary>
    public static readonly Guid First = new(1, 0x5ea, 0x4001, 0x80, 0, 0, 0, 0, 0, 0, 2);

    public static readonly IReadOnlyList<string> Sentences =
    [
        "Deliver efficient, seamless crossings",
        "Calm seas for every customer",
        "Say what happens next, kindly",
        "Bring everybody home without worry",
        "Be the best ferry line on the coast",
    ];
}
