using Lodestar.Core.Write.Teams;

namespace Lodestar.Web.Features.Write.Prework;

/// <summary>Somebody's own notes on a page, with what they were typing.</summary>
/// <param name="Notes">What they wrote so far.</param>
/// <param name="Action">Where the form goes.</param>
/// <param name="Lines">What was typed and not kept.</param>
/// <param name="Problem">Why it was not kept.</param>
public sealed record NotesView(IReadOnlyList<PreNote> Notes, string Action, string? Lines = null, string? Problem = null)
{
    /// <summary>What to say when lines were not kept; null where they were.</summary>
    public static string? Refusal(NotesOutcome outcome, Texts texts) =>
        outcome switch
        {
            NotesOutcome.Kept => null,
            NotesOutcome.Nothing => texts["Write something first; a few words are enough."],
            NotesOutcome.TooLong => texts[
                "A note has at most {0} characters, as much as fits on a card. Split the long one.",
                PreNote.MaxLength
            ],
            NotesOutcome.TooMany => texts["More than {0} notes are no longer read. Take some away first.", PreNote.Most],
        };
}
