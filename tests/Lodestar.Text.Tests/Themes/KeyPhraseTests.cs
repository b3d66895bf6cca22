using Lodestar.Text.Themes;
using Lodestar.Text.Themes.Naming;

namespace Lodestar.Text.Tests.Themes;

public class KeyPhraseTests
{
    private static readonly ThemeFinder Calm = new(Codebook.Parse("[calm] Calm\nen: calm, peaceful, quiet, restful"));

    [Fact]
    public void A_phrase_that_two_themes_share_stands_with_the_one_it_tells_most_of()
    {
        var remarks = Remarks([("calm", 40), ("quiet and calm", 12), ("peaceful", 12), ("restful", 12)]);

        var report = Calm.Find(
            remarks,
            new ThemeOptions { Edits = [new SplitTheme("calm", ["quiet", "peaceful", "restful"], "still", "Still")] }
        );

        PhrasesOf(report, "still").ShouldBe(["quiet", "peaceful", "restful"], ignoreOrder: true);
    }

    [Fact]
    public void A_theme_with_hardly_a_phrase_of_its_own_is_known_by_shared_ones_too()
    {
        var remarks = Remarks([("calm", 40), ("quiet and calm", 12)]);

        var report = Calm.Find(remarks, new ThemeOptions { Edits = [new SplitTheme("calm", ["quiet"], "still", "Still")] });

        PhrasesOf(report, "still").ShouldBe(["quiet", "calm"]);
    }

    [Fact]
    public void A_shared_phrase_comes_second_where_a_theme_would_otherwise_be_known_by_too_little()
    {
        var cards = Theme(60, ("card", 0..60), ("top", 0..5), ("track", 5..9), ("sent", 9..12));
        var lost = Theme(20, ("lost", 0..8), ("found", 8..10), ("stolen", 10..12), ("card", 4..20));

        var phrases = new TellingPhrases([cards, lost]);

        phrases.Of(0, 4).ShouldNotContain("lost");
        phrases.Of(1, 4).ShouldBe(["lost", "card", "found", "stolen"]);
    }

    [Fact]
    public void A_phrase_comes_first_that_stands_for_most_of_what_no_other_does()
    {
        var remarks = Remarks([("calm and peaceful and nothing else today", 30), ("so quiet at night", 20), ("calm", 5)]);

        var report = Calm.Find(remarks, new ThemeOptions { KeyPhrases = 2 });

        PhrasesOf(report, "calm").ShouldBe(["calm", "quiet"]);
    }

    private static SaidPhrases Theme(int answers, params (string Text, Range Said)[] phrases) =>
        new([.. phrases.Select(phrase => new SaidPhrase(phrase.Text, phrase.Text, Bits(phrase.Said)))], Step: 1, answers);

    private static ulong[] Bits(Range said) => [(1UL << said.End.Value) - (1UL << said.Start.Value)];

    private static IReadOnlyList<string> PhrasesOf(ThemeReport report, string key) => report.Themes.Single(t => t.Key == key).KeyPhrases;

    private static List<Remark> Remarks((string Text, int Times)[] said) =>
        [.. said.SelectMany(one => Enumerable.Repeat(one.Text, one.Times)).Select((text, index) => new Remark(index, text))];
}
