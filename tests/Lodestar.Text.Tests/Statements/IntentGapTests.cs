using Lodestar.Text.Statements;

namespace Lodestar.Text.Tests.Statements;

[Trait("Catalog", "R17")]
public class IntentGapTests
{
    [Theory]
    [InlineData("I stay calm when it gets loud.", true)]
    [InlineData("Everybody boards relaxed.", true)]
    [InlineData("There is no hiccup between quay and deck.", false)]
    [InlineData("Nobody is calm, everybody runs.", true)] // "nobody" is a person, not a "not": the mark by hand is for this
    [InlineData("People are not calm here.", false)]
    [InlineData("", false)]
    public void The_word_that_carries_the_intent_decides(string reading, bool holds) =>
        IntentGap.Between("people feel calm", reading).Holds.ShouldBe(holds);

    [Fact]
    public void What_is_missing_points_at_the_words_of_the_intent()
    {
        const string intent = "Guests feel calm and know why they wait";

        var gap = IntentGap.Between(intent, "It is about being calm.");

        gap.Said.Select(s => s.Of(intent)).ShouldContain("calm");
        gap.Missing.Select(s => s.Of(intent)).ShouldNotContain("feel", "small talk carries nothing");
    }

    [Fact]
    public void An_intent_of_general_words_is_looked_for_in_all_of_them()
    {
        const string intent = "a great day for customers";

        IntentGap.Between(intent, "A great day for every customer").Missing.ShouldBeEmpty();
        IntentGap.Between(intent, "Boats leave at nine").Holds.ShouldBeFalse();
    }

    [Fact]
    public void An_intent_without_words_is_missed_by_nobody() => IntentGap.Between("…!", "anything").Holds.ShouldBeTrue();

    [Theory]
    [InlineData("ludzie czują spokój", "wszyscy czują spokój")]
    [InlineData("الناس يشعرون بالهدوء", "الكل يشعرون بالهدوء")]
    public void Any_script_is_read_by_its_words(string intent, string reading) =>
        IntentGap.Between(intent, reading).Said.ShouldNotBeEmpty();
}
