namespace Lodestar.Core.Gather.Themes;

/// <summary>Whether a theme is said of how it is or of how it should be (R34).</summary>
public enum ThemeAim
{
    Today,
    ShouldBe,
    Both,
}

/// <summary>How many people said something when asked how it is, and when asked how it should be.</summary>
public sealed record Poles(int Today, int ShouldBe)
{
    /// <summary>One side carries a theme alone from three of four on.</summary>
    private const double Alone = .75;

    public static Poles None { get; } = new(0, 0);

    /// <summary>Where it points, by the side that it is said on; each side weighed by how many were asked there.</summary>
    public ThemeAim? AimOf(Poles asked)
    {
        var (today, should) = (ShareOf(Today, asked.Today), ShareOf(ShouldBe, asked.ShouldBe));
        if (today + should == 0)
            return null;
        var part = should / (today + should);
        return part >= Alone ? ThemeAim.ShouldBe
            : part <= 1 - Alone ? ThemeAim.Today
            : ThemeAim.Both;
    }

    /// <summary>Both sides, if neither tells of few; otherwise nothing (anonymity rule 6).</summary>
    public Poles AmongAll(int all, Privacy.SmallestGroup smallest) =>
        new[] { Today, ShouldBe, all - Today, all - ShouldBe }.Any(smallest.Exposes) ? None : this;

    private static double ShareOf(int said, int asked) => asked == 0 ? 0 : said / (double)asked;
}
