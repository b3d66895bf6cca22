using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Write;

public class ThemesBesideTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    [Trait("Catalog", "R99")]
    public async Task What_people_said_most_consistently_stands_beside_the_sentence()
    {
        var mara = app.As(Cast.Mara);
        var list = await mara.OpenAsync("/write");
        var draft = await mara.OpenAsync(list.Find("main a[href*='/write/drafts/']:not([href$='/new'])").GetAttribute("href")!);

        var all = draft.All("#criteria .cover .tag");
        var touched = draft.All("#criteria .cover .tag.good");
        all.Count.ShouldBe(5);
        touched.ShouldContain("Clear");
        all.Except(touched).ShouldAllBe(tag => tag.EndsWith("not in it", StringComparison.Ordinal));
        draft.Find("#criteria .cover").TextContent.ShouldContain($"It touches {touched.Count} of 5.");
    }

    [Fact]
    public async Task Before_the_first_word_the_themes_are_there_to_write_from()
    {
        var page = await app.As(Cast.Mara).OpenAsync("/write/drafts/new");

        page.All("#criteria .cover .tag").Count.ShouldBe(5);
        page.Find("#criteria .cover").TextContent.ShouldContain("Write from these.");
        page.Find("#criteria").TextContent.ShouldNotContain("not in it");
    }
}
