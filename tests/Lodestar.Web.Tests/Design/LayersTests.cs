using System.Text.RegularExpressions;
using Lodestar.Web.Tests.Platform;

namespace Lodestar.Web.Tests.Design;

public partial class LayersTests
{
    [Theory]
    [InlineData("app.css")]
    [InlineData("respond.css")]
    [InlineData("print.css")]
    public void A_pages_own_styles_win_over_the_base_and_never_over_utilities(string sheet)
    {
        var css = File.ReadAllText(SourceTree.At($"src/Lodestar.Web/wwwroot/dist/{sheet}"));

        Layer()
            .Matches(css)
            .SelectMany(m => m.Groups[1].Value.Split(','))
            .Select(name => name.Trim())
            .Distinct()
            .ShouldBe(["reset", "tokens", "base", "components", "utilities"]);
    }

    [Fact]
    public void A_respondents_page_weighs_at_most_sixty_kilobytes_with_its_fonts()
    {
        var dist = SourceTree.At("src/Lodestar.Web/wwwroot/dist");
        var fonts = Directory.GetFiles(Path.Combine(dist, "assets"), "display-latin*.woff2");

        fonts.Length.ShouldBe(2);
        var bytes = fonts.Sum(font => new FileInfo(font).Length) + Compressed(dist, "respond.css") + Compressed(dist, "respond.js");
        bytes.ShouldBeLessThan(50 * 1024, "ten kilobytes are left for the page itself");
    }

    private static long Compressed(string folder, string file)
    {
        using var result = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(result, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(Path.Combine(folder, file)));
        return result.Length;
    }

    [GeneratedRegex(@"@layer ([\w, ]+)[{;]")]
    private static partial Regex Layer();
}
