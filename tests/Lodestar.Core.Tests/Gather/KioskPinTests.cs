using Lodestar.Core.Organizations;

namespace Lodestar.Core.Tests.Gather;

[Trait("Catalog", "B6")]
public class KioskPinTests
{
    private static readonly Person s_ana = new(Guid.CreateVersion7(), "Ana", Guid.CreateVersion7(), Level.Frontline);

    [Fact]
    public void A_pin_has_six_digits_and_only_they_fit()
    {
        var (pin, digits) = KioskPin.For(s_ana);

        digits.ShouldMatch("^[0-9]{6}$");
        pin.Fits(digits).ShouldBeTrue();
        pin.Fits(digits[..5]).ShouldBeFalse();
        pin.Fits(digits is "000000" ? "000001" : "000000").ShouldBeFalse();
        pin.Fits("").ShouldBeFalse();
    }

    [Fact]
    public void The_same_digits_are_kept_differently_for_each_person()
    {
        var pins = Enumerable.Range(0, 50).Select(_ => KioskPin.For(s_ana).Pin).ToList();

        pins.Select(p => Convert.ToHexString(p.Salt)).ShouldBeUnique();
        pins.Select(p => Convert.ToHexString(p.Hash)).ShouldBeUnique();
    }
}
