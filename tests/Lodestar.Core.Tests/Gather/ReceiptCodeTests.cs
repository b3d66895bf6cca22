using Lodestar.Core.Gather;

namespace Lodestar.Core.Tests.Gather;

public class ReceiptCodeTests
{
    private static readonly Guid Survey = Guid.NewGuid();

    [Fact]
    public void Sending_the_same_page_again_gives_the_same_receipt_and_no_other_page_does()
    {
        var attempts = Enumerable.Range(0, 2000).Select(_ => AttemptKey.New()).ToList();

        attempts.Select(a => ReceiptCode.Of(Survey, a)).Distinct().Count().ShouldBe(2000);
        ReceiptCode.Of(Survey, attempts[0]).ShouldBe(ReceiptCode.Of(Survey, attempts[0]));
        ReceiptCode.Of(Guid.NewGuid(), attempts[0]).ShouldNotBe(ReceiptCode.Of(Survey, attempts[0]));
    }

    [Fact]
    [Trait("Catalog", "F1")]
    public void Nothing_that_is_stored_shows_the_receipt_the_page_or_each_other()
    {
        var attempt = AttemptKey.New();
        var receipt = ReceiptCode.Of(Survey, attempt);
        string[] all = [attempt.ToString(), receipt.ToString().Replace("-", ""), receipt.HashFor(Survey), attempt.HashFor(Survey)];

        all.Distinct().Count().ShouldBe(4);
        all.ShouldAllBe(one => !all.Any(other => other != one && (other.Contains(one) || one.Contains(other))));
    }

    [Fact]
    public void It_is_read_as_people_type_it()
    {
        var receipt = ReceiptCode.Of(Survey, AttemptKey.New());

        receipt.ToString().Split('-').ShouldAllBe(group => group.Length == 4);
        ReceiptCode.TryParse($" {receipt.ToString().ToUpperInvariant().Replace('-', ' ')} ").ShouldBe(receipt);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abcd-efgh-jkmn")]
    [InlineData("0000-1111-oooo-iiii")]
    [InlineData("abcd-efgh-jkmn-pqrs-tuvw")]
    public void What_is_none_of_ours_is_none(string? typed) => ReceiptCode.TryParse(typed).ShouldBeNull();
}
