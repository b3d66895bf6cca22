using FsCheck;
using FsCheck.Fluent;
using Lodestar.Text.Diff;

namespace Lodestar.Text.Tests.Diff;

public class WordDiffProperties
{
    private static readonly string[] Vocabulary =
    [
        "Make",
        "every",
        "crossing",
        "calm",
        "Calm,",
        "and",
        "clear",
        "clear.",
        "seamless",
        "spokojny",
    ];

    [Fact]
    public void Applied_to_the_earlier_sentence_it_gives_the_later_one() =>
        Holds((before, after) => WordDiff.Between(before, after) is var diff && diff.Before == before && diff.After == after);

    [Fact]
    public void Nothing_changed_only_when_the_sentences_are_equal() =>
        Holds((before, after) => WordDiff.Between(before, after).Size is ChangeSize.Nothing == (before == after));

    [Fact]
    public void It_never_counts_more_changes_than_there_are_words() =>
        Holds((before, after) => WordDiff.Between(before, after).WordsChanged <= Count(before) + Count(after));

    [Fact]
    public void As_many_words_arrive_as_went_away() =>
        Holds(
            (before, after) =>
                WordDiff.Between(before, after).Changes is var changes
                && changes.Count(c => c.Kind is ChangeKind.MoveAway) == changes.Count(c => c.Kind is ChangeKind.MoveHere)
        );

    private static void Holds(Func<string, string, bool> claim) =>
        Prop.ForAll(Sentence().ToArbitrary(), Sentence().ToArbitrary(), claim).QuickCheckThrowOnFailure();

    private static Gen<string> Sentence() => Gen.Elements(Vocabulary).ArrayOf().Select(words => string.Join(' ', words));

    private static int Count(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
