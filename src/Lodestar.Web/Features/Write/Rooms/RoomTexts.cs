using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>What a room says of its steps, and why it did not take something.</summary>
internal static class RoomTexts
{
    public static string NameOf(this Texts texts, PhaseKind kind) =>
        kind switch
        {
            PhaseKind.Welcome => texts["Welcome"],
            PhaseKind.Themes => texts["What people said"],
            PhaseKind.WarmUp => texts["Worst and best"],
            PhaseKind.Scene => texts["A customer’s scene"],
            PhaseKind.Writing => texts["Silent writing"],
            PhaseKind.Grouping => texts["Grouping"],
            PhaseKind.Dots => texts["Dots"],
            PhaseKind.Wordsmith => texts["Words"],
            PhaseKind.Criteria => texts["Criteria"],
            PhaseKind.Consent => texts["Consent"],
        };

    /// <summary>So many minutes in a room; over days, so many days.</summary>
    public static string TimeOf(this Texts texts, Agenda agenda, int minutes) =>
        agenda.IsOverDays
            ? texts.Count(minutes / Agenda.MinutesOfDay, "{0} day", "{0} days")
            : texts.Count(minutes, "{0} minute", "{0} minutes");

    /// <summary>What there is to do, in one sentence.</summary>
    public static string TaskOf(this Texts texts, PhaseKind kind) =>
        kind switch
        {
            PhaseKind.Welcome => texts["We are here to find one sentence that says how we serve everyone, every time."],
            PhaseKind.Themes => texts["Read what people said most consistently. It is what the sentence is made of."],
            PhaseKind.WarmUp => texts["Think of yourself as a customer: the worst service you had, and the best."],
            PhaseKind.Scene => texts["A customer meets us on a good day. What do they see, hear and feel?"],
            PhaseKind.Writing => texts[
                "What should our customers get from every one of us? One thought a card, in silence; nobody sees who wrote what."
            ],
            PhaseKind.Grouping => texts["Put together what belongs together, and give it a name."],
            PhaseKind.Dots => texts["Put your dots where it matters most. Nobody sees where the others put theirs."],
            PhaseKind.Wordsmith => texts["Write sentences, in pairs. Tap a word to offer a better one."],
            PhaseKind.Criteria => texts["Rate each sentence alone. You see the others’ ratings when your sheet is full."],
            PhaseKind.Consent => texts["Does anything speak against it? An objection is not outvoted; it makes the sentence better."],
        };

    public static string NameOf(this Texts texts, CardTopic topic) =>
        topic switch
        {
            CardTopic.Worst => texts["My worst service"],
            CardTopic.Best => texts["My best service"],
            CardTopic.Scene => texts["In the scene"],
            CardTopic.Idea => texts["Ideas"],
        };

    public static string NameOf(this Texts texts, ConsentKind kind) =>
        kind switch
        {
            ConsentKind.Consent => texts["I can live and work with it"],
            ConsentKind.StandAside => texts["I would say it otherwise, but go ahead"],
            ConsentKind.Object => texts["Something speaks against it"],
        };

    public static string Why(this Texts texts, RoomRefusal refusal, Room room) =>
        refusal switch
        {
            RoomRefusal.Closed => texts["The workshop has ended. Its sentences are drafts now."],
            RoomRefusal.NotBegun => texts["The workshop has not begun yet."],
            RoomRefusal.NoSeat => texts["Only those with a seat in the workshop write and vote."],
            RoomRefusal.NotLeading => texts["Somebody else leads the room now."],
            RoomRefusal.NotNow when room.Course.Step is { } step => texts[
                "The room is at “{0}” now; this does not fit there.",
                texts.NameOf(step.Kind)
            ],
            RoomRefusal.NotNow => texts["This does not fit here now."],
            RoomRefusal.Gone => texts["It is not there any more; somebody took it away a moment ago."],
            RoomRefusal.NotYours => texts["Only its author can change it."],
            RoomRefusal.Stale => texts[
                "Somebody changed it while you were looking. See how it reads now, then try again; your words are still in the field."
            ],
            RoomRefusal.Blank => texts["Write something first."],
            RoomRefusal.TooLong => texts[
                "That is too long. A sentence has at most {0} characters, a name {1}.",
                VisionText.MaxLength,
                CardGroup.MaxNameLength
            ],
            RoomRefusal.TooMany => texts["There are more here already than anybody can look at. Take something away first."],
            RoomRefusal.NoDotsLeft => texts["You have placed all your dots. Take one back to place it elsewhere."],
            RoomRefusal.EnoughDots => texts["One thing can have at most {0} of your dots.", room.Course.Agenda.DotsOnOne],
            RoomRefusal.NoDotThere => texts["There is no dot of yours on it."],
            RoomRefusal.Uncovered => texts["The dots are uncovered; they stay as they are."],
            RoomRefusal.NothingToUndo => texts["There is nothing of yours to undo, or others went on from it."],
            RoomRefusal.NeedsReason => texts["Say what speaks against it, so that it can be worked in."],
            RoomRefusal.NoFinalist => texts["Choose one sentence, or two, to go on with."],
            RoomRefusal.OpenObjection => texts["An objection is still open. Work it in, or say what is done about it."],
            RoomRefusal.NotAsked => texts["Nobody has answered to the sentence as it reads now. Ask everybody once more."],
            RoomRefusal.NoSuchPlace => texts["That does not fit any more. Look at the page again."],
        };
}
