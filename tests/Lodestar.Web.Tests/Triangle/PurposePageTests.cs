using Lodestar.Core.Triangle;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Triangle;

public class PurposePageTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_purpose_is_written_put_on_the_shelf_and_comes_down_when_its_words_change()
    {
        await ClearAsync();
        var page = await app.As(Cast.Mara).SubmitAsync("/triangle/purpose", ("Form.Text", "  We keep lives \n joined "));
        page.Find("textarea").TextContent.Trim().ShouldBe("We keep lives joined");

        page = await page.SubmitAsync("form[action$=shelf]");
        page.Text.ShouldContain("It is on the shelf");

        page = await page.SubmitAsync("form.form", ("Form.Text", "We join lives"));
        page.Text.ShouldNotContain("It is on the shelf");
    }

    [Fact, Trait("Catalog", "T4")]
    public async Task Of_two_who_change_it_at_once_the_second_sees_both_texts_and_decides()
    {
        await ClearAsync();
        await app.SeedAsync(new Purpose(Draft.Northquay, "We sail"));
        var mine = await app.As(Cast.Mara).OpenAsync("/triangle/purpose");
        await app.As(Cast.Tomasz).SubmitAsync("/triangle/purpose", ("Form.Text", "We join islands"));

        var both = await mine.SubmitAsync("form.form", ("Form.Text", "We join lives"));
        both.Find("[role=alert]").TextContent.ShouldContain("We join islands");
        both.Find("textarea").TextContent.Trim().ShouldBe("We join lives");
        (await StoredAsync()).ShouldBe("We join islands");

        await both.SubmitAsync("form.form");
        (await StoredAsync()).ShouldBe("We join lives");
    }

    [Theory]
    [InlineData("", "Write in one sentence why you exist.")]
    [InlineData(" \t ", "Write in one sentence why you exist.")]
    [InlineData("241", "Use at most 240 characters.")]
    public async Task Words_that_will_not_do_are_refused_in_a_sentence(string typed, string sentence)
    {
        await ClearAsync();
        var text = typed == "241" ? new string('a', 241) : typed;

        var page = await app.As(Cast.Mara).SubmitAsync("/triangle/purpose", ("Form.Text", text));

        page.Text.ShouldContain(sentence);
        (await StoredAsync()).ShouldBeNull();
    }

    [Fact, Trait("Catalog", "C6")]
    public async Task Emoji_Arabic_and_control_signs_come_through_as_words()
    {
        await ClearAsync();

        var page = await app.As(Cast.Mara).SubmitAsync("/triangle/purpose", ("Form.Text", "نبقي الحياة\u0001 متصلة ⛴️ <b>"));

        (await StoredAsync()).ShouldBe("نبقي الحياة متصلة ⛴️ <b>");
        page.Html.ShouldNotContain("متصلة ⛴️ <b>");
    }

    private Task<string?> StoredAsync() => app.ReadAsync(db => db.Purposes.Select(p => p.Text).SingleOrDefaultAsync());

    private Task ClearAsync() => app.ReadAsync(db => db.Purposes.ExecuteDeleteAsync());
}
