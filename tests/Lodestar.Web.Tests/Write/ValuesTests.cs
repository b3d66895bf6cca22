using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

/// <summary>Apart from the checklist, because it changes what that shows.</summary>
public class ValuesTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    [Trait("Catalog", "R28")]
    public async Task The_values_stand_beside_the_sentence_with_their_notes()
    {
        var address = $"/write/versions/{await VersionAsync(2)}/values";
        (await app.As(Cast.Mara).OpenAsync(address)).All("tbody tr").Count.ShouldBe(5);
        var page = await app.As(Cast.Ines).OpenAsync(address);
        page.Document.QuerySelector("table").ShouldBeNull();

        page = await page.SubmitAsync([.. Values(page)[1..].Select(v => ($"Scores[{v}]", "1"))]);
        page.Text.ShouldContain("1 value is still open.");
        page.All("input[checked]").Count.ShouldBe(4, "what was chosen stays");
        page = await page.SubmitAsync([.. Values(page).Select(v => ($"Scores[{v}]", "0"))]);

        page.Text.ShouldContain("It does not live our values yet");
        page.All("tbody tr").ShouldContain(row => row.StartsWith("Safety 2.7 of 4", StringComparison.Ordinal));
    }

    private Task<Guid> VersionAsync(int number) =>
        app.ReadAsync(db => db.DraftVersions.Where(v => v.Number == number).Select(v => v.Id).SingleAsync());

    private static List<string> Values(WebPage page) =>
        [.. page.Document.QuerySelectorAll("input[type=radio][value='0']").Select(i => i.GetAttribute("name")!["Scores[".Length..^1])];
}
