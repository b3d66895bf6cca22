using Lodestar.Text.Diff;

namespace Lodestar.Text.Tests.Diff;

public class WordDiffTests
{
    [Theory]
    [InlineData(
        "Make every crossing seamless and clear",
        "Make every crossing calm and clear",
        "Make every crossing [seamless→calm] and clear",
        1,
        ChangeSize.WordOrTwo
    )]
    [InlineData(
        "Make every crossing clear",
        "Make every crossing calm and clear",
        "Make every crossing +calm +and clear",
        2,
        ChangeSize.WordOrTwo
    )]
    [InlineData("Make every single crossing calm", "Make every crossing calm", "Make every -single crossing calm", 1, ChangeSize.WordOrTwo)]
    [InlineData(
        "Calm crews explain delays always",
        "Always calm crews explain delays",
        "»Always [~Calm→calm] crews explain delays «always",
        1,
        ChangeSize.WordOrTwo
    )]
    [InlineData(
        "Deliver efficient, seamless crossings",
        "Make every crossing seamless and clear",
        "[Deliver→Make] [efficient,→every] +crossing seamless [crossings→and] +clear",
        5,
        ChangeSize.More
    )]
    [InlineData("Make every crossing calm", "Make every crossing calm.", "Make every crossing [~calm→calm.]", 0, ChangeSize.Retouched)]
    [InlineData(
        "Make every crossing calm and clear",
        "Make every crossing calm – and clear",
        "Make every crossing calm +– and clear",
        0,
        ChangeSize.Retouched
    )]
    [InlineData("Make it clear", "Make it clear every time, every time", "Make it clear +every +time, +every +time", 4, ChangeSize.More)]
    [InlineData(
        "calm crews keep calm crossings calm",
        "calm crews keep crossings calm",
        "calm crews keep -calm crossings calm",
        1,
        ChangeSize.WordOrTwo
    )]
    [InlineData(
        "Niech każdy rejs będzie jasny",
        "Niech kazdy rejs będzie jasny",
        "Niech [każdy→kazdy] rejs będzie jasny",
        1,
        ChangeSize.WordOrTwo
    )]
    [InlineData("让每一次航行平静清晰", "让每一次航行安全清晰", "让 每 一 次 航 行 [平→安] [静→全] 清 晰", 1, ChangeSize.WordOrTwo)]
    [InlineData(
        "すべての旅を穏やかに。",
        "すべての旅を明るく、楽しく。",
        "す べ て の 旅 を [穏→明] [や→る] [か→く、] [に。→楽] +し +く。",
        3,
        ChangeSize.More
    )]
    [InlineData("كل رحلة هادئة وواضحة", "كل رحلة هادئة وآمنة", "كل رحلة هادئة [وواضحة→وآمنة]", 1, ChangeSize.WordOrTwo)]
    [InlineData("Keep  calm", "Keep calm", "Keep calm", 0, ChangeSize.Nothing)]
    [InlineData("", "Keep calm", "+Keep +calm", 2, ChangeSize.WordOrTwo)]
    public void A_change_is_told_word_by_word(string before, string after, string told, int words, ChangeSize size)
    {
        var diff = WordDiff.Between(before, after);

        Tell(diff).ShouldBe(told);
        diff.WordsChanged.ShouldBe(words, Tell(diff));
        diff.Size.ShouldBe(size);
    }

    [Fact]
    public void Two_words_that_change_places_have_moved()
    {
        var diff = WordDiff.Between("calm and clear", "clear and calm");

        diff.Changes.Count(c => c.Kind is ChangeKind.MoveHere).ShouldBeGreaterThan(0);
        diff.Changes.ShouldNotContain(c => c.Kind == ChangeKind.Insert || c.Kind == ChangeKind.Delete);
    }

    [Theory]
    [InlineData("让每一次航行 平静 清晰。", "让每一次旅行 平静 清晰！")]
    [InlineData("ทุกการเดินทางสงบ และ ชัดเจน", "ทุกการเดินทาง สงบและชัดเจน")]
    [InlineData("LINE対応 24時間", "LINE対応、24時間")]
    [InlineData("𠀋𠀌 calm\ud800 x", "𠀋 calm x")]
    public void Both_versions_can_be_read_back_in_any_script(string before, string after)
    {
        var diff = WordDiff.Between(before, after);

        diff.Before.ShouldBe(before);
        diff.After.ShouldBe(after);
    }

    [Fact]
    public void Two_books_are_another_text()
    {
        var (one, other) = (Book(20_000, 7), Book(20_000, 11));

        var diff = WordDiff.Between(one, other);

        diff.Size.ShouldBe(ChangeSize.More);
        diff.After.ShouldBe(other);

        static string Book(int words, int step) => string.Join(' ', Enumerable.Range(0, words).Select(i => $"w{i * step % 997}"));
    }

    private static string Tell(WordDiff diff) => string.Join(' ', diff.Changes.Select(Tell));

    private static string Tell(WordChange change) =>
        change.Kind switch
        {
            ChangeKind.Same => change.After!,
            ChangeKind.Retouch => $"[~{change.Before}→{change.After}]",
            ChangeKind.Swap => $"[{change.Before}→{change.After}]",
            ChangeKind.Insert => $"+{change.After}",
            ChangeKind.Delete => $"-{change.Before}",
            ChangeKind.MoveAway => $"«{change.Before}",
            ChangeKind.MoveHere => $"»{change.After}",
        };
}
