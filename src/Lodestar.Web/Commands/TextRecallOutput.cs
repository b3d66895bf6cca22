using Lodestar.Text.Recall;

namespace Lodestar.Web.Commands;

/// <summary>Writes what came back, word by word and in one sentence.</summary>
internal static class TextRecallOutput
{
    public static void Print(TextWriter output, Recitation recited)
    {
        output.WriteLine(string.Join(' ', recited.Words.Select(Told)));
        var verdict =
            recited.IsWordForWord ? "word for word"
            : recited.KeepsTheMeaning ? "the meaning is there"
            : "not yet";
        output.WriteLine($"{100 * recited.Score:0}% remembered, {verdict}: {string.Join(", ", Counts(recited))}");
    }

    public static void Print(TextWriter output, WordsFromSituation named)
    {
        foreach (var word in named.Called)
            output.WriteLine($"  {(word.Named is null ? "-" : "+")} {word.Word}{(word.Named is null ? "" : $": {word.Named}")}");
        if (named.Others.Count > 0)
            output.WriteLine($"  ? of the vision, but not called for: {string.Join(", ", named.Others)}");
        if (named.Foreign.Count > 0)
            output.WriteLine($"  ? not in the vision: {string.Join(", ", named.Foreign)}");
        output.WriteLine(
            named.IsRight ? "Every word that the situation calls for was named." : "Not every word that the situation calls for was named."
        );
    }

    public static void Print(TextWriter output, BehaviorFromWords answer)
    {
        output.WriteLine(
            answer.IsAgreed ? $"That is agreed: {answer.Behavior}"
            : answer.OnlyRepeats ? "It says the words again. What does somebody do?"
            : answer.NamesADeed ? "It is none of the agreed behaviors, but it is a deed: talk about it."
            : "It is none of the agreed behaviors, and names no deed."
        );
        if (answer.Kept.Count > 0 && !answer.OnlyRepeats)
            output.WriteLine(
                $"Came: {string.Join(", ", answer.Kept)}{(answer.Missed.Count > 0 ? $"; missed: {string.Join(", ", answer.Missed)}" : "")}"
            );
    }

    private static IEnumerable<string> Counts(Recitation recited) =>
        recited.Words.GroupBy(word => word.Fate).OrderBy(fate => fate.Key).Select(fate => $"{fate.Count()} {NameOf(fate.Key)}");

    private static string NameOf(WordFate fate) =>
        fate switch
        {
            WordFate.Kept => "kept",
            WordFate.OutOfPlace => "at another place",
            WordFate.SameMeaning => "of the same meaning",
            WordFate.Swapped => "swapped",
            WordFate.Missed => "missed",
            WordFate.Extra => "too many",
        };

    private static string? Told(RecalledWord word) =>
        word.Fate switch
        {
            WordFate.Kept => word.Expected,
            WordFate.OutOfPlace => $"[{word.Expected}, elsewhere]",
            WordFate.SameMeaning => $"[{word.Expected} ~ {word.Typed}]",
            WordFate.Swapped => $"[{word.Expected}, not {word.Typed}]",
            WordFate.Missed => $"[{word.Expected} missed]",
            WordFate.Extra => $"(+ {word.Typed})",
        };
}
