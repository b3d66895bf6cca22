using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Browser.Tests.Share;

public class RecallTests : IAsyncLifetime
{
    private readonly BrowserApp _app = new();
    private readonly Chromium _chromium;

    public RecallTests(Chromium chromium) => _chromium = chromium;

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_Lena_reads_the_sentence_acknowledges_it_and_says_it_from_memory(bool script)
    {
        await using var visit = await _chromium.VisitAsync(_app, Cast.Lena, Screen.Phone, script);
        await visit.GoToAsync("/share");
        if (script)
        {
            await visit.ShouldBeAccessibleAsync();
            await visit.ShouldFitTheScreenAsync();
        }
        await visit.ClickAsync("I have read it");
        await visit.Page.GetByText("You have read it", new() { Exact = true }).WaitForAsync();

        await visit.FollowAsync("Say it from memory");
        await visit.Page.Locator("textarea").FillAsync("Make every crossing and clear");
        await visit.ClickAsync("Compare");

        await visit.Page.Locator(".recalled .missed").GetByText("calm").WaitForAsync();
        if (script)
        {
            await visit.ShouldBeAccessibleAsync();
            await visit.ShouldFitTheScreenAsync();
        }
    }

    [Theory]
    [InlineData("a3", 297, 420)]
    [InlineData("a4", 210, 297)]
    [InlineData("letter", 215.9, 279.4)]
    public async Task The_poster_prints_on_one_sheet_of_exactly_its_size(string size, double width, double height)
    {
        await using var visit = await _chromium.VisitAsync(_app, Cast.Ines);
        await visit.GoToAsync($"/share/poster?size={size}");

        var pdf = System.Text.Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        var boxes = System.Text.RegularExpressions.Regex.Matches(pdf, @"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]");
        boxes.Count.ShouldBe(1);
        double.Parse(boxes[0].Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(width / 25.4 * 72, 1);
        double.Parse(boxes[0].Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(height / 25.4 * 72, 1);
    }
}
