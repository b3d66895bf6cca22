using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle;

/// <summary>What holds Northquay's vision up, for the example and for the walk that builds it by hand.</summary>
internal static class NorthquayTriangle
{
    public const string Purpose = "We keep island and mainland lives joined";

    public static readonly (string Name, PillarKind Kind, string Action, Proofs Proofs)[] Pillars =
    [
        (
            "Calm",
            PillarKind.Personal,
            "Say what happens next before anybody asks",
            new(
                "Names the next departure and the wait, unasked",
                "Share of delays explained within five minutes",
                "Ten minutes of role play with the delay script"
            )
        ),
        (
            "Clear",
            PillarKind.Quality,
            "Give one answer on every channel",
            new(
                "Reads out what stands on the board, word for word",
                "Complaints a month about answers that differ",
                "One shift beside the Contact Centre"
            )
        ),
        (
            "One more kindness",
            PillarKind.AboveAndBeyond,
            "Do one thing nobody asked for",
            new(
                "Carries, phones, warms or waits, once a shift",
                "Stories a week told in the huddle",
                "Two stories in the first week, one of your own in the second"
            )
        ),
    ];

    public static readonly string[] TouchPoints = ["Booking", "Check-in", "Boarding", "On board", "Arrival", "Refunds"];

    public static readonly (string Name, string? At, ServiceKind Kind, string? Pillar, string Meaning)[] Standards =
    [
        ("Greet first", null, ServiceKind.Normal, null, "Looks up and says hello before the customer speaks"),
        ("Explain delays", null, ServiceKind.Normal, "Clear", "Says why, and how long, before the customer asks"),
        ("Own it", null, ServiceKind.Normal, null, "Stays until it is solved, or walks along to the colleague who solves it"),
        ("Name the whole price", "Booking", ServiceKind.Normal, "Clear", "Says the price with all fees before asking for a card"),
        ("Say lane and time", "Check-in", ServiceKind.Normal, "Clear", "Says the lane and the time of boarding aloud"),
        ("Walk along", "Boarding", ServiceKind.Normal, "One more kindness", "Walks the first steps instead of pointing"),
        ("Round the deck", "On board", ServiceKind.Normal, "Calm", "Is seen on deck every thirty minutes"),
        ("Thank at the ramp", "Arrival", ServiceKind.Normal, "Calm", "Stands at the ramp and thanks everybody who leaves"),
        ("Rebook unasked", "Check-in", ServiceKind.Exception, "Calm", "Offers the next crossing before the customer asks for it"),
        ("Announce in five minutes", "On board", ServiceKind.Exception, "Clear", "Speaks to all within five minutes of a delay"),
        ("Refund up to 60 euro", "Refunds", ServiceKind.Exception, "Clear", "Pays back up to 60 euro without asking a manager"),
        ("Call back today", "Refunds", ServiceKind.Exception, "One more kindness", "Calls on the day of the complaint, with an answer"),
    ];

    public static readonly Dictionary<string, Level> OfLevels = new()
    {
        ["Refund up to 60 euro"] = Level.Frontline,
        ["Call back today"] = Level.Manager,
    };

    public static readonly (string Always, string Never)[] Pairs =
    [
        ("Greet first", "Look through people"),
        ("Explain delays", "Shrug at delays"),
        ("Own it", "Not my job"),
        ("Walk along", "Point vaguely"),
        ("Name the price", "Hide a fee"),
        ("Thank everybody", "Skip a goodbye"),
        ("Call back today", "Argue a refund"),
    ];
}
