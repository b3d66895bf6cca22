using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Lodestar.Web.Design;
using Lodestar.Web.Tests.Platform;

namespace Lodestar.Web.Tests.Design;

public partial class BrandRampTests
{
    [Fact]
    public void Any_brand_color_gives_text_that_can_be_read_in_light_and_in_dark() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte>().Generator.Three().ToArbitrary(),
                ((byte R, byte G, byte B) color) =>
                {
                    var ramp = BrandRamp.Of(new Rgb(color.R, color.G, color.B));
                    return LeastContrast(ramp.Light, Paper.Light) >= 4.5 && LeastContrast(ramp.Dark, Paper.Dark) >= 4.5;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("#ffffff")]
    [InlineData("#000000")]
    [InlineData("#ffff00")]
    [InlineData("#00ff00")]
    [InlineData("#0000ff")]
    [InlineData("#ff0000")]
    [InlineData("#808080")]
    public void The_hardest_colors_can_be_read_too(string brand)
    {
        var ramp = BrandRamp.Of(Rgb.TryParse(brand)!.Value);

        LeastContrast(ramp.Light, Paper.Light).ShouldBeGreaterThanOrEqualTo(4.5);
        LeastContrast(ramp.Dark, Paper.Dark).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Fact]
    public void A_color_that_can_already_be_read_stays_as_it_was_given()
    {
        var navy = Rgb.TryParse("#0b5c8a")!.Value;

        BrandRamp.Of(navy).Light.Accent.ShouldBe(navy);
    }

    [Fact]
    public void Contrast_is_the_ratio_of_the_standard()
    {
        new Rgb(0, 0, 0).ContrastWith(new Rgb(255, 255, 255)).ShouldBe(21, 0.001);
        new Rgb(0x77, 0x77, 0x77).ContrastWith(new Rgb(255, 255, 255)).ShouldBe(4.478, 0.001);
    }

    [Fact]
    public void A_mixed_color_lies_between_its_two()
    {
        var (black, white) = (new Rgb(0, 0, 0), new Rgb(255, 255, 255));

        black.MixedWith(white, 0).ShouldBe(black);
        black.MixedWith(white, 1).ShouldBe(white);
        black.MixedWith(white, 0.5).ShouldBe(new Rgb(99, 99, 99));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("#1234567")]
    [InlineData("+12345")]
    public void What_is_no_color_is_refused(string? text) => Rgb.TryParse(text).ShouldBeNull();

    [Fact]
    public void The_sheet_for_everybody_holds_what_the_default_color_gives()
    {
        var tokens = Declarations(File.ReadAllText(SourceTree.At("src/Lodestar.Web/Client/styles/tokens.css")));
        var ramp = Declarations(BrandRamp.Of(Rgb.TryParse(Lodestar.Core.Organizations.Organization.DefaultBrand)!.Value).ToCss());

        foreach (var (name, value) in ramp)
            tokens[name].ShouldBe(value, name);
        tokens["paper"].ShouldBe($"light-dark({Paper.Light.Ground}, {Paper.Dark.Ground})");
        tokens["sheet"].ShouldBe($"light-dark({Paper.Light.Sheet}, {Paper.Dark.Sheet})");
        tokens["ink"].ShouldBe($"light-dark({Paper.Light.Ink}, {Paper.Dark.Ink})");
    }

    [Theory]
    [InlineData("quiet", "paper")]
    [InlineData("quiet", "sheet")]
    [InlineData("quiet", "sunken")]
    [InlineData("quiet", "tint")]
    [InlineData("ink", "tint")]
    [InlineData("good", "good-tint")]
    [InlineData("warn", "warn-tint")]
    [InlineData("bad", "bad-tint")]
    [InlineData("bad", "paper")]
    [InlineData("good", "paper")]
    [InlineData("warn", "paper")]
    [InlineData("star-ink", "star-tint")]
    [InlineData("star-ink", "paper")]
    public void Every_pair_of_text_and_ground_can_be_read(string text, string ground)
    {
        var tokens = Declarations(File.ReadAllText(SourceTree.At("src/Lodestar.Web/Client/styles/tokens.css")));
        var (texts, grounds) = (Pair(tokens[text]), Pair(tokens[ground]));

        texts.Light.ContrastWith(grounds.Light).ShouldBeGreaterThanOrEqualTo(4.5, $"{text} on {ground}, light");
        texts.Dark.ContrastWith(grounds.Dark).ShouldBeGreaterThanOrEqualTo(4.5, $"{text} on {ground}, dark");
    }

    private static double LeastContrast(BrandTones tones, Paper paper) =>
        new[]
        {
            tones.Accent.ContrastWith(paper.Ground),
            tones.Accent.ContrastWith(paper.Sheet),
            tones.Accent.ContrastWith(tones.Tint),
            tones.Strong.ContrastWith(paper.Ground),
            tones.OnAccent.ContrastWith(tones.Accent),
            tones.Heat.Min(step => paper.Ink.ContrastWith(step)),
        }.Min();

    /// <summary>The first declaration of each variable: the one outside every media query.</summary>
    private static Dictionary<string, string> Declarations(string css) =>
        Declaration().Matches(css).GroupBy(m => m.Groups[1].Value).ToDictionary(g => g.Key, g => g.First().Groups[2].Value);

    private static (Rgb Light, Rgb Dark) Pair(string value)
    {
        var colors = Hex().Matches(value);
        return (Rgb.TryParse(colors[0].Value)!.Value, Rgb.TryParse(colors[1].Value)!.Value);
    }

    [GeneratedRegex(@"--([\w-]+):\s*([^;]+);")]
    private static partial Regex Declaration();

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex Hex();
}
