using FsCheck;
using FsCheck.Fluent;
using Lodestar.Text.Diff;

namespace Lodestar.Text.Tests.Diff;

/// <summary>A word or two is a word or two, whatever they are and wherever they stand (R113).</summary>
public class RepairProperties
{
    private static readonly string[] Vocabulary =
    [
        "make",
        "every",
        "crossing",
        "crossings",
        "calm",
        "and",
        "clear",
        "for",
        "you",
        "we",
        "greet",
        "always",
    ];

    [Fact]
    public void Two_small_steps_are_never_told_as_another_sentence() =>
        Prop.ForAll(
                Sentence().ToArbitrary(),
                Gen.Elements(Step.Swap, Step.Insert, Step.Delete, Step.Move).Two().ToArbitrary(),
                Gen.Choose(0, 999).Four().ToArbitrary(),
                (before, steps, places) =>
                {
                    var after = Take(Take(before, steps.Item1, places.Item1, places.Item2), steps.Item2, places.Item3, places.Item4);
                    return WordDiff.Between(string.Join(' ', before), string.Join(' ', after)).Size is not ChangeSize.More;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void It_never_tells_more_changes_than_replacing_inserting_and_deleting_one_by_one() =>
        Prop.ForAll(
                Sentence().ToArbitrary(),
                Sentence().ToArbitrary(),
                (before, after) =>
                    Distance(before, after) is var least
                    && (least > 3 || WordDiff.Between(string.Join(' ', before), string.Join(' ', after)).WordsChanged <= least)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private enum Step
    {
        Swap,
        Insert,
        Delete,
        Move,
    }

    private static Gen<string[]> Sentence() => Gen.Choose(3, 12).SelectMany(length => Gen.Elements(Vocabulary).ArrayOf(length));

    private static string[] Take(string[] sentence, Step step, int place, int other)
    {
        var words = sentence.ToList();
        var (at, to) = (place % words.Count, other % words.Count);
        var word = words[at];
        if (step is not Step.Insert)
            words.RemoveAt(at);
        if (step is not Step.Delete)
            words.Insert(step is Step.Move ? to : at, step is Step.Move ? word : Vocabulary[other % Vocabulary.Length]);
        return [.. words];
    }

    private static int Distance(string[] before, string[] after)
    {
        var row = Enumerable.Range(0, after.Length + 1).ToArray();
        foreach (var (i, word) in before.Index())
        {
            var (corner, next) = (row[0], new int[row.Length]);
            next[0] = i + 1;
            for (var j = 1; j < row.Length; j++)
            {
                next[j] = Math.Min(Math.Min(row[j], next[j - 1]) + 1, corner + (word == after[j - 1] ? 0 : 1));
                corner = row[j];
            }
            row = next;
        }
        return row[^1];
    }
}
