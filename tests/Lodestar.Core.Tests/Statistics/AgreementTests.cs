using Lodestar.Core.Statistics;

namespace Lodestar.Core.Tests.Statistics;

public class AgreementTests
{
    // Fleiss, Levin, Paik, Statistical Methods for Rates and Proportions, table 18.1: two clinicians, a hundred patients.
    [Fact]
    public void Kappa_and_its_standard_error_are_those_of_the_textbook()
    {
        var agreement = Judged(
            (75, "psychotic", "psychotic"),
            (1, "psychotic", "neurotic"),
            (4, "psychotic", "organic"),
            (5, "neurotic", "psychotic"),
            (4, "neurotic", "neurotic"),
            (1, "neurotic", "organic"),
            (10, "organic", "organic")
        );

        agreement.Observed.Share.ShouldBe(.89, 1e-9);
        agreement.Expected.ShouldBe(.66, 1e-9);
        agreement.Kappa!.Value.ShouldBe(.676, .0005);
        agreement.StandardError!.Value.ShouldBe(.0877, .0001);
    }

    // Of a hundred grants, two readers: the example that most introductions print.
    [Theory]
    [InlineData(20, 5, 10, 15, .40)]
    [InlineData(45, 15, 25, 15, .1304)]
    [InlineData(25, 35, 5, 35, .2593)]
    public void Kappa_of_two_readers_is_the_published_one(int bothYes, int firstYes, int secondYes, int bothNo, double kappa) =>
        Judged((bothYes, "yes", "yes"), (firstYes, "yes", "no"), (secondYes, "no", "yes"), (bothNo, "no", "no"))
            .Kappa!.Value.ShouldBe(kappa, .0001);

    // Story 36: forty double observations before and after calibration.
    [Theory]
    [InlineData(28, 3, 3, 6, .85, .57)]
    [InlineData(34, 1, 1, 4, .95, .77)]
    public void The_range_of_kappa_holds_it(int met, int first, int second, int missed, double observed, double kappa)
    {
        var agreement = Judged((met, "met", "met"), (first, "met", "missed"), (second, "missed", "met"), (missed, "missed", "missed"));

        agreement.Observed.Share.ShouldBe(observed, .001);
        agreement.Kappa!.Value.ShouldBe(kappa, .01);
        agreement.Interval!.Value.Low.ShouldBeLessThan(kappa);
        agreement.Interval!.Value.High.ShouldBeInRange(kappa, 1);
    }

    [Fact]
    public void Where_both_always_say_the_same_one_thing_chance_explains_it_and_there_is_no_kappa()
    {
        var agreement = Judged((10, "met", "met"));

        agreement.Observed.ShouldBe(new Rate(10, 10));
        agreement.Kappa.ShouldBeNull();
        agreement.Interval.ShouldBeNull();
    }

    [Fact]
    public void Full_agreement_on_different_things_is_one_and_full_disagreement_less_than_chance()
    {
        Judged((5, "met", "met"), (5, "missed", "missed")).Kappa.ShouldBe(1);
        Judged((5, "met", "missed"), (5, "missed", "met")).Kappa.ShouldBe(-1);
        Judged<string>().Kappa.ShouldBeNull();
    }

    private static Agreement Judged<T>(params (int Times, T First, T Second)[] lines)
        where T : notnull => Agreement.Of([.. lines.SelectMany(l => Enumerable.Repeat((l.First, l.Second), l.Times))]);
}
