using System.Globalization;
using Lodestar.Core.Organizations;
using Lodestar.Core.Triangle;

namespace Lodestar.Core.Tests.Triangle;

public class PlaybookTests
{
    private static readonly Currency Euro = Currency.Find("EUR")!;

    [Theory]
    [InlineData("EUR", "60", 6000L)]
    [InlineData("EUR", "60,5", 6050L)]
    [InlineData("EUR", "0.01", 1L)]
    [InlineData("JPY", "5000", 5000L)]
    [InlineData("KWD", "1.234", 1234L)]
    [InlineData("JPY", "0.5", null)]
    [InlineData("EUR", "1.005", null)]
    [InlineData("EUR", "1,000.00", null)]
    [InlineData("EUR", "-5", null)]
    [InlineData("EUR", "79228162514264337593543950335", null)]
    [InlineData("EUR", "", null)]
    public void An_amount_is_kept_in_the_smallest_unit_or_not_at_all(string code, string typed, long? minor) =>
        Currency.Find(code)!.Read(typed).ShouldBe(minor);

    [Theory]
    [InlineData("pt-PT", "EUR")]
    [InlineData("pl", "PLN")]
    [InlineData("ja-JP", "JPY")]
    [InlineData("", "EUR")]
    public void A_language_tells_the_currency_to_begin_with(string culture, string code) =>
        Currency.Of(CultureInfo.GetCultureInfo(culture)).Code.ShouldBe(code);

    [Theory]
    [InlineData(60L, 250L, 1000L, true)]
    [InlineData(60L, 60L, null, true)]
    [InlineData(60L, null, 50L, false)]
    [InlineData(300L, 250L, null, false)]
    [InlineData(-1L, null, null, false)]
    public void Whoever_leads_may_go_at_least_as_far(long? frontline, long? manager, long? executive, bool taken)
    {
        var playbook = Written();
        playbook.Empower(Euro, new Limits(frontline, manager, executive)).ShouldBe(taken);
        playbook.FrontlineLimit.ShouldBe(taken ? frontline : null);
    }

    [Fact]
    public void It_asks_only_for_standards_that_hold_when_things_go_wrong()
    {
        var wrong = A.AdoptedStandard(kind: ServiceKind.Exception);
        var playbook = Written();
        playbook.Ask([wrong, A.AdoptedStandard()]);

        playbook.Standards.ShouldHaveSingleItem().StandardId.ShouldBe(wrong.Id);
        playbook.Ask([]);
        playbook.Standards.ShouldBeEmpty();
    }

    private static Playbook Written() => new(A.OrganizationId, "Missed connection", new RecoverySteps("a", "b", "c", "d"), 1);
}
