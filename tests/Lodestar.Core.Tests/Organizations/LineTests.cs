using Lodestar.Core.Organizations;

namespace Lodestar.Core.Tests.Organizations;

public class LineTests
{
    [Theory]
    [Trait("Catalog", "C6")]
    [InlineData("  Ines \t Carvalho\r\n", "Ines Carvalho")]
    [InlineData("Ana\u202Egnp.exe", "Anagnp.exe")]
    [InlineData("Jo\u200Bão\uFEFF", "João")]
    [InlineData("Nul\0l", "Nul l")]
    [InlineData("half \uD83D letter", "half letter")]
    [InlineData("👩‍👩‍👧 Family", "👩‍👩‍👧 Family")]
    [InlineData("ليلى حداد", "ليلى حداد")]
    [InlineData("نیلوفر می‌خواهم", "نیلوفر می‌خواهم")]
    [InlineData(null, "")]
    public void A_line_keeps_what_people_wrote_and_drops_what_nobody_can_see(string? typed, string kept) => Line.Of(typed).ShouldBe(kept);

    [Theory]
    [InlineData("Tomasz Zieliński", "tomasz zielinski")]
    [InlineData("ŁUCJA Żółć", "lucja zolc")]
    [InlineData("João Gonçalves", "joao goncalves")]
    [InlineData("Jürgen Groß", "jurgen gross")]
    [InlineData("Zielin\u0301ski", "zielinski")]
    public void Folding_lets_people_search_without_accents(string name, string folded) => Line.Fold(name).ShouldBe(folded);
}
