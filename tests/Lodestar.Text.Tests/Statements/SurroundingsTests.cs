using Lodestar.Text.Statements;
using Lodestar.Text.Vectors;

namespace Lodestar.Text.Tests.Statements;

/// <summary>A statement beside what else is known: themes, mission, values.</summary>
public class SurroundingsTests
{
    private static readonly KnownTheme Calm = new("calm", "Calm", ["calm", "no stress"]);
    private static readonly KnownTheme Clear = new("clear", "Clear", ["clear", "plain words"]);
    private static readonly KnownTheme OnTime = new("words:time", "On time", ["on time", "punctual"]);

    [Fact]
    public void Themes_that_a_statement_leaves_out_are_named()
    {
        var cover = ThemeCover.Of("Make every crossing calm and clear", [Calm, Clear, OnTime]);

        cover.Share.ShouldBe(2 / 3.0, .001);
        cover.Touched.Select(t => t.Theme.Name).ShouldBe(["Calm", "Clear"]);
        cover.Missed.Select(t => t.Theme.Name).ShouldBe(["On time"]);
    }

    [Theory]
    [InlineData("Peace of mind on every trip", "Peace of mind")]
    [InlineData("Calmer crossings", "Calmer")]
    [InlineData("Travel without stress", "without stress")]
    [InlineData("Stress is our business", "Stress")]
    [InlineData("Fast boats", "")]
    public void A_theme_is_touched_by_any_word_that_speaks_of_it(string statement, string words) =>
        string.Join('|', ThemeCover.Of(statement, [Calm]).Themes[0].Words.Select(w => w.Of(statement))).ShouldBe(words);

    [Theory]
    [InlineData("We leave on time", "time")]
    [InlineData("Punctual, always", "Punctual")]
    [InlineData("Time for everybody", "Time")]
    public void A_theme_in_peoples_own_words_is_touched_by_these(string statement, string words) =>
        string.Join('|', ThemeCover.Of(statement, [OnTime]).Themes[0].Words.Select(w => w.Of(statement))).ShouldBe(words);

    [Theory]
    [InlineData("Kindness", "Be friendly to everyone", true)]
    [InlineData("Safety", "Bring everyone home safely", true)]
    [InlineData("Courage", "Bring everyone home safely", false)]
    public void A_value_is_a_theme_with_only_a_name(string value, string statement, bool touched) =>
        ThemeCover.Of(statement, [KnownTheme.Named(value)]).Themes[0].IsTouched.ShouldBe(touched);

    [Fact]
    public void Without_themes_there_is_nothing_to_cover() => ThemeCover.Of("Keep calm", []).Share.ShouldBe(0);

    [Theory]
    [InlineData("We keep island and mainland lives joined", true, true)]
    [InlineData("Keep the lives of island and mainland joined!", true, true)]
    [InlineData("We keep island and mainland people joined, calmly", false, true)]
    [InlineData("Make every crossing calm and clear", false, false)]
    [InlineData("", false, false)]
    public void A_vision_that_says_the_mission_again_is_found(string vision, bool again, bool kin)
    {
        var near = Nearness.Of(vision, "We keep island and mainland lives joined");

        near.SaysItAgain.ShouldBe(again, $"{near.Value}");
        near.IsKin.ShouldBe(kin, $"{near.Value}");
    }

    [Fact]
    public void Words_of_one_theme_are_kin_and_words_of_two_are_not()
    {
        Nearness.Of("Calm trips", "Relaxed trips").Value.ShouldBe(.85, .001);
        Nearness.Of("Clear trips", "Clean trips").Value.ShouldBe(.5, .001);
    }

    [Fact]
    public void Where_word_vectors_are_at_hand_words_that_are_used_alike_are_kin()
    {
        var kinship = new WordKinship(
            LexiconOf(("voyage", [1, .2f, 0]), ("journey", [1, .3f, 0]), ("ledger", [-1, 1, .1f]), ("lamp", [0, -1, -1]))
        );
        var travel = new KnownTheme("words:journey", "Journey", []);

        ThemeCover.Of("A good voyage", [travel]).Themes[0].IsTouched.ShouldBeFalse();
        ThemeCover.Of("A good voyage", [travel], kinship).Themes[0].IsTouched.ShouldBeTrue();
        ThemeCover.Of("A good ledger", [travel], kinship).Themes[0].IsTouched.ShouldBeFalse();
        Nearness.Of("voyage", "journey", kinship).Value.ShouldBeGreaterThan(.9);
    }

    private static Lexicon LexiconOf(params (string Word, float[] Vector)[] words)
    {
        var writer = new LexiconWriter(3, 0);
        for (var common = 0; common < 1500; common++) // the commonest words say nothing of kinship
            writer.Add($"zq{common}", [0, 0, 0], []);
        foreach (var (word, vector) in words)
            writer.Add(word, vector, []);
        return Lexicon.TryRead(writer.Pack()).ShouldNotBeNull();
    }
}
