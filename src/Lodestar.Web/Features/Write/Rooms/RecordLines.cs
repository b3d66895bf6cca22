using Lodestar.Core.Write.Rooms;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>
/// The history of a room in words. Cards, dots, ratings and answers stay without their authors, as they were in the room (R107); what was done
/// to the course, the groups and the sentences was done in the open.
/// </summary>
internal static class RecordLines
{
    /// <summary>One step in a sentence, or null for one that says nothing to a reader.</summary>
    public static string? Say(this Texts texts, RoomEntry entry, Room after) =>
        OfCourse(texts, entry, after) ?? OfCards(texts, entry, after) ?? OfWords(texts, entry, after) ?? OfEnding(texts, entry, after);

    private static string? OfCourse(Texts texts, RoomEntry entry, Room after)
    {
        var by = entry.Actor.Name;
        return entry.Move switch
        {
            Enter => texts["{0} came in.", by],
            Begin => texts["{0} began.", by],
            GoTo => texts["{0} went to “{1}”.", by, texts.NameOf(after.Course.Step!.Kind)],
            Extend { Minutes: > 0 } more => texts.Count(more.Minutes, "{1} gave it {0} more minute.", "{1} gave it {0} more minutes.", by),
            Extend less => texts.Count(-less.Minutes, "{1} took {0} minute away.", "{1} took {0} minutes away.", by),
            Pause => texts["{0} stopped the clock.", by],
            Resume => texts["{0} let the clock run again.", by],
            TakeLead => texts["{0} took the lead.", by],
            HandLead hand => texts["{0} handed the lead to {1}.", by, after.People.Find(hand.To)!.Name],
            NoteDecision note => texts["{0} noted: {1}", by, note.Text],
            FormPairs => texts["Pairs were formed."],
            Close => texts["{0} ended the workshop.", by],
            _ => null,
        };
    }

    private static string? OfCards(Texts texts, RoomEntry entry, Room after)
    {
        var (by, board) = (entry.Actor.Name, after.Board);
        return entry.Move switch
        {
            WriteCard card => texts["A card: {0}", card.Text.Trim()],
            ChangeCard card => texts["A card now reads: {0}", card.Text.Trim()],
            WithdrawCard => texts["A card was taken back."],
            MakeGroup group => texts["{0} made the group “{1}”.", by, group.Name.Trim()],
            PlaceCard { GroupId: { } to } card => texts[
                "{0} put “{1}” into “{2}”.",
                by,
                board.Find(card.CardId)?.Text,
                board.FindGroup(to)?.Name
            ],
            PlaceCard card => texts["{0} took “{1}” out of its group.", by, board.Find(card.CardId)?.Text],
            NameGroup group => texts["{0} renamed a group to “{1}”.", by, group.Name.Trim()],
            MergeGroups merge => texts[
                "{0} put “{1}” into “{2}”.",
                by,
                board.FindGroup(merge.From)?.Name,
                board.FindGroup(merge.Into)?.Name
            ],
            UndoGrouping => texts["{0} took the last step of grouping back.", by],
            PlaceDot or TakeDot => texts["A dot was moved."],
            UncoverDots => texts["{0} uncovered the dots.", by],
            _ => null,
        };
    }

    private static string? OfWords(Texts texts, RoomEntry entry, Room after)
    {
        var (by, bench) = (entry.Actor.Name, after.Bench);
        return entry.Move switch
        {
            Propose sentence => texts["{0} put a sentence on the table: {1}", by, sentence.Text.Trim()],
            Rewrite sentence => texts["{0} rewrote it: {1}", by, sentence.Text.Trim()],
            WithdrawCandidate => texts["{0} took a sentence from the table.", by],
            OfferWords { Words.Length: 0 } => texts["{0} offered to take words out.", by],
            OfferWords offer => texts["{0} offered the words “{1}”.", by, offer.Words.Trim()],
            TakeWords => texts[
                "{0} took words that were offered: {1}",
                by,
                bench.Candidates.FirstOrDefault(c => c.Past is [.., { } last] && last.UntilRevision == entry.Revision)?.Text.Value
            ],
            _ => null,
        };
    }

    private static string? OfEnding(Texts texts, RoomEntry entry, Room after) =>
        entry.Move switch
        {
            PickFinalists picked => texts[
                "{0} chose what goes on: {1}",
                entry.Actor.Name,
                string.Join(" / ", picked.Candidates.Select(id => after.Bench.Find(id)?.Text.Value))
            ],
            GiveConsent { Kind: ConsentKind.Object } answer => texts["An objection: {0}", answer.Reason.Trim()],
            GiveConsent => texts["An answer was given."],
            Integrate done => texts["{0} worked an objection in: {1}", entry.Actor.Name, done.Note.Trim()],
            _ => null,
        };
}
