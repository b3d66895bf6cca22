using Lodestar.Core.Privacy;

namespace Lodestar.Web.Features.Gather.Promise;

/// <summary>What is said of a place that could tell who wrote it.</summary>
internal static class MarkTexts
{
    /// <param name="texts">The reader's language.</param>
    /// <param name="kind">What it looks like.</param>
    /// <param name="question">Under which question it stands: its number, or a gap that a script fills.</param>
    public static string LooksLike(this Texts texts, MarkKind kind, object question) =>
        kind switch
        {
            MarkKind.Email => texts["Question {0}: this looks like a mail address:", question],
            MarkKind.Phone => texts["Question {0}: this looks like a telephone number:", question],
            MarkKind.Name => texts["Question {0}: this may be a name:", question],
        };
}
