using Lodestar.Text.Themes;

namespace Lodestar.Text.Tests.Themes;

/// <summary>Answers made so that it is known how evenly each theme is said: the ranking has to find it.</summary>
public class PlantedSpreadTests
{
    private const int Units = 12;
    private const int PerUnit = 120;
    private static readonly string[] Words =
    [
        "calm",
        "quick",
        "friendly",
        "honest",
        "reliable",
        "safe",
        "listened",
        "welcome",
        "fair",
        "affordable",
    ];

    [Fact]
    public void The_ranking_by_consistency_is_the_one_that_was_planted()
    {
        var found = A.Finder.Find([.. Enumerable.Range(0, Units).SelectMany(Unit)]).Themes.ToList();
        var planted = Words
            .Select((word, at) => (Key: Codebook.OfService.ThemeOf(Lodestar.Text.Words.Tokenizer.Tokens(word)[0])!, at))
            .ToList();

        var ranks = planted.Select(p => (double)found.FindIndex(theme => theme.Key == p.Key)).ToList();

        ranks.ShouldAllBe(rank => rank >= 0);
        Spearman(ranks).ShouldBeGreaterThanOrEqualTo(.9);
    }

    [Fact]
    public void The_loudest_theme_is_not_the_most_consistent()
    {
        var found = A.Finder.Find([.. Enumerable.Range(0, Units).SelectMany(Unit)]).Themes;

        found.MaxBy(theme => theme.Answers)!.Key.ShouldNotBe(found[0].Key);
    }

    [Fact]
    public void An_interval_holds_its_score_and_narrows_with_more_people()
    {
        var few = A.Finder.Find([.. Unit(0).Take(40), .. Unit(1).Take(40)]).Themes.First(t => t.Key == "calm").Consistency;
        var many = A.Finder.Find([.. Enumerable.Range(0, Units).SelectMany(Unit)]).Themes.First(t => t.Key == "calm").Consistency;

        foreach (var consistency in new[] { few, many })
            consistency.Score.ShouldBeInRange(consistency.Likely.Low, consistency.Likely.High);
        (many.Likely.High - many.Likely.Low).ShouldBeLessThan(few.Likely.High - few.Likely.Low);
    }

    // Theme n is said by about a third of everybody, but the further down the list, the more in a few units only.
    private static IEnumerable<Remark> Unit(int unit) => Enumerable.Range(0, PerUnit).Select(person => Person(unit, person));

    private static Remark Person(int unit, int person)
    {
        var said = Words.Where((_, theme) => Speaks(theme, unit, person)).ToList();
        var text = said.Count == 0 ? "blue paint" : string.Join(". ", said);
        return A.Remark(unit * PerUnit + person, text, $"Unit {unit}");
    }

    private static bool Speaks(int theme, int unit, int person)
    {
        var tilt = theme / (double)(Words.Length - 1);
        var share = .30 * (1 - tilt) + .42 * tilt * (unit < Units / 2 ? 1.9 - tilt * .6 : .1);
        return (person * 37 + unit * 11 + theme * 53) % PerUnit < share * PerUnit;
    }

    private static double Spearman(List<double> ranks)
    {
        var order = ranks.Order().ToList();
        var squares = ranks.Select((rank, at) => Math.Pow(order.IndexOf(rank) - at, 2)).Sum();
        return 1 - 6 * squares / (ranks.Count * (Math.Pow(ranks.Count, 2) - 1));
    }
}
