using Lodestar.Core.Triangle;

namespace Lodestar.Core.Tests.Triangle;

public class PlainRuleTests
{
    [Theory]
    [InlineData("Greet first", "Greet first")]
    [InlineData("  “Not my job” ", "Not my job")]
    [InlineData("Point vaguely", "Point vaguely")]
    [InlineData("Own it.", "Own it")]
    [InlineData("Kundenbeschwerdenweiterleitung verweigern", "Kundenbeschwerdenweiterleitung verweigern")]
    [InlineData("ابدأ بالتحية", "ابدأ بالتحية")]
    public void One_to_three_plain_words_will_do(string typed, string kept) => PlainRule.TryParse(typed)!.Value.ShouldBe(kept);

    [Theory]
    [InlineData("Respond promptly", RuleFlaw.OpenTime, "promptly")]
    [InlineData("Greet FRIENDLY!", RuleFlaw.OpenManner, "FRIENDLY")]
    [InlineData("Usually greet", RuleFlaw.OpenFrequency, "Usually")]
    [InlineData("Try first", RuleFlaw.OpenEffort, "Try")]
    [InlineData("Explain enough", RuleFlaw.OpenAmount, "enough")]
    public void A_word_open_to_interpretation_is_refused_and_named(string typed, RuleFlaw flaw, string word)
    {
        PlainRule.TryParse(typed).ShouldBeNull();
        PlainRule.FaultsOf(typed).ShouldBe([new RuleFault(flaw, word)]);
    }

    [Theory]
    [InlineData(null, RuleFlaw.Empty)]
    [InlineData(" “” ", RuleFlaw.Empty)]
    [InlineData("Walk the guest there", RuleFlaw.TooManyWords)]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", RuleFlaw.TooLong)]
    public void A_rule_nobody_could_keep_in_mind_is_refused(string? typed, RuleFlaw flaw) =>
        PlainRule.FaultsOf(typed).ShouldHaveSingleItem().Flaw.ShouldBe(flaw);

    [Theory]
    [InlineData("Respond promptly", "Respond today")]
    [InlineData("Try to greet", "Greet")]
    [InlineData("Usually explain delays", "Explain delays")]
    [InlineData("Greet friendly!", "Greet")]
    public void Plainer_words_are_offered_and_keep_the_rules_themselves(string typed, string offer)
    {
        PlainRule.PlainerThan(typed)!.Value.ShouldBe(offer);
        PlainRule.FaultsOf(offer).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Greet first")]
    [InlineData("Promptly")]
    [InlineData("Be quick and walk every guest along")]
    [InlineData("")]
    [InlineData(null)]
    public void Nothing_plainer_is_offered_where_nothing_is_open_or_nothing_would_be_left(string? typed) =>
        PlainRule.PlainerThan(typed).ShouldBeNull();

    [Theory]
    [InlineData("Smile at check-in", "Check-in")]
    [InlineData("Smile at check in", "Check-in")]
    [InlineData("Respect boarding", "Boarding")]
    public void A_rule_that_names_a_touch_point_holds_in_one_moment_only(string typed, string point) =>
        PlainRule.FaultsOf(typed, ["Check-in", "Boarding", "Refunds"]).ShouldContain(new RuleFault(RuleFlaw.OneMoment, point));

    [Theory]
    [InlineData("Argue a refund")]
    [InlineData("Skateboarding allowed")]
    public void Part_of_a_word_is_no_touch_point(string typed) =>
        PlainRule.FaultsOf(typed, ["Check-in", "Boarding", "Refunds"]).ShouldBeEmpty();

    [Fact]
    public void Every_fault_is_told_at_once() =>
        PlainRule
            .FaultsOf("Try to respond quickly")
            .Select(f => f.Flaw)
            .ShouldBe([RuleFlaw.TooManyWords, RuleFlaw.OpenEffort, RuleFlaw.OpenTime]);
}
