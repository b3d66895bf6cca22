using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Demo;

/// <summary>What is known about Northquay's pain points, who sees to them, and what people are told.</summary>
internal static class NorthquayFacts
{
    public static IReadOnlyList<NorthquayFact> Known { get; } =
    [
        new("Delay announcements differ by channel", "Delays", null, PainFrequency.Daily, PainSeverity.Stops, PainCause.Information),
        new("A refund needs a manager", "Refunds", null, PainFrequency.Daily, PainSeverity.Slows, PainCause.Rules),
        new("Old boarding scanners", "Boarding", "Terminals", PainFrequency.Daily, PainSeverity.Slows, PainCause.Tools),
        new(
            "Cancellations reach the phones last",
            "Delays",
            "Contact Centre",
            PainFrequency.Weekly,
            PainSeverity.Stops,
            PainCause.Information
        ),
        new("No radio contact on the car deck", "Loading", "Onboard", PainFrequency.Daily, PainSeverity.Slows, PainCause.Tools),
        new("Shift plans come too late", null, null, PainFrequency.Weekly, PainSeverity.Annoys, PainCause.Direction),
        new("Bookings typed twice", "Booking", "Contact Centre", PainFrequency.Daily, PainSeverity.Slows, PainCause.Tools),
        new("Bicycles are not counted in group bookings", "Booking", null, PainFrequency.Weekly, PainSeverity.Slows, PainCause.Rules),
        new(
            "Freight boards before families without a word why",
            "Boarding",
            "Terminals",
            PainFrequency.Daily,
            PainSeverity.Annoys,
            PainCause.Information
        ),
        new(
            "Campaigns promise sailings that are full",
            "Booking",
            "Head Office",
            PainFrequency.Monthly,
            PainSeverity.Stops,
            PainCause.Information
        ),
        new(
            "Nobody knows who may decide at night",
            "First call",
            "Contact Centre",
            PainFrequency.Weekly,
            PainSeverity.Stops,
            PainCause.Direction
        ),
        new(
            "Angry callers when storms close the port",
            "Delays",
            "Contact Centre",
            PainFrequency.Monthly,
            PainSeverity.Slows,
            PainCause.Outside
        ),
        new("New colleagues learn by watching only", null, null, PainFrequency.Monthly, PainSeverity.Slows, PainCause.Training),
        new("Finance answers crews after a week", null, "Head Office", PainFrequency.Weekly, PainSeverity.Annoys, PainCause.Staffing),
    ];

    public static IReadOnlyList<NorthquayCare> Cared { get; } =
    [
        new(
            "Delay announcements differ by channel",
            "NQ-014",
            "One delay, three stories: you are right.",
            "One script goes to board, app and radio at the same minute."
        ),
        new(
            "A refund needs a manager",
            "NQ-105",
            "We trusted our own people less than they deserve.",
            "Everybody pays back up to 60 euro alone."
        ),
        new(
            "Old boarding scanners",
            "NQ-130",
            "They are older than some colleagues, and they go.",
            "New scanners at all five sites; they read in the rain."
        ),
        new(
            "Cancellations reach the phones last",
            "NQ-150",
            "The phones must know before the callers do.",
            "The bridge tells the Contact Centre first, then the boards."
        ),
        new("No radio contact on the car deck", "NQ-180", "Nobody should shout across a car deck.", "Repeaters on all three ships."),
        new("Shift plans come too late", "NQ-198", "A life needs more than a weekend's notice.", "Plans are out three weeks ahead."),
        new("Three forms for lost property", "NQ-210", "One teddy bear, one form.", "One form, on the phone, at every counter."),
        new(
            "Chat tool logs out in the middle of a talk",
            "NQ-225",
            "It cost you talks and callers patience.",
            "It stays open for the whole shift."
        ),
        new(
            "No thanks after a rough day",
            "NQ-001",
            "We saw the numbers and not the day.",
            "After a rough day the duty manager says thank you, by name, before the shift ends."
        ),
    ];

    public static IReadOnlyList<(string Text, string Said)> Said { get; } =
    [
        ("Delay announcements differ by channel", "The board says one delay, the app another and I hear a third on the radio"),
        ("Delay announcements differ by channel", "Cada canal diz uma coisa diferente sobre os atrasos"),
        ("A refund needs a manager", "Every refund needs a manager, even for a coffee"),
        ("Old boarding scanners", "The boarding scanners are older than some of my colleagues"),
        ("Old boarding scanners", "Skanery przestają działać na deszczu"),
        ("Bookings typed twice", "I have to type the same booking into two systems"),
    ];

    public static IReadOnlyList<(string Key, string Answer, string? Change)> ThemeAnswers { get; } =
    [
        ("calm", "You said it in every department: people should step off calmer than they came. It is in the sentence we write.", null),
        (
            "fast",
            "Mostly the terminals ask for it, and they are right: the queue is where a crossing begins.",
            "New scanners at all five sites."
        ),
        (
            "clear",
            "One answer on every channel is what you want to give, and what we must make possible.",
            "One delay script for all channels."
        ),
        ("listening", "Being heard is what this survey is for, and we owe the same to passengers.", null),
        (
            "transport",
            "A ferry that comes when it says is the least; buses that wait for it are the next thing to ask for.",
            "The island bus waits ten minutes for the last ferry."
        ),
        ("welcome", "The first word aboard decides the crossing. New colleagues now hear that on their first day.", null),
        ("praise", "Thank you. We read these aloud on the bridge of each ship.", null),
        ("safe", "Safety comes before every sentence that we shall write, and no sentence changes that.", null),
        (
            "value",
            "Prices stay as they are this year; what a ticket includes is now on the first page.",
            "The price page says what is included."
        ),
        ("caring", "Looking after somebody takes time. Nobody is asked to hurry a person who needs a hand.", null),
        ("respect", "Fair rosters are part of it: see what we say about shift plans.", null),
        ("friendly", "You say it in every language we speak aboard. It stays yours to do, and ours not to hinder.", null),
        ("proud", "So are we. We ask you in spring what would make you prouder still.", null),
    ];
}

/// <summary>What is known about one pain point.</summary>
internal sealed record NorthquayFact(
    string Text,
    string? Step,
    string? Unit,
    PainFrequency Frequency,
    PainSeverity Severity,
    PainCause Cause
);

/// <summary>Who sees to one, and what people are told about it.</summary>
internal sealed record NorthquayCare(string Text, string Owner, string Answer, string Change);
