using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Triangle;

public class TriangleTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Fact]
    public async Task On_a_desk_it_is_drawn_and_on_a_phone_the_same_words_are_stacked()
    {
        await using var desk = await chromium.VisitAsync(app, Cast.Lena);
        await desk.GoToAsync("/triangle");
        (await desk.Page.Locator("main .triangle-drawing").IsVisibleAsync()).ShouldBeTrue();
        (await desk.Page.Locator(".triangle-stack").IsVisibleAsync()).ShouldBeFalse();

        await using var phone = await chromium.VisitAsync(app, Cast.Lena, Screen.Phone);
        await phone.GoToAsync("/triangle");
        (await phone.Page.Locator("main .triangle-drawing").IsVisibleAsync()).ShouldBeFalse();
        (await phone.Page.Locator(".triangle-stack").GetByText("One more kindness").IsVisibleAsync()).ShouldBeTrue();
        await phone.ShouldFitTheScreenAsync();
    }

    [Fact]
    public async Task No_word_of_the_drawing_leaves_it()
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Lena);
        await visit.GoToAsync("/triangle");

        var outside = await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              const drawing = document.querySelector(".triangle-drawing").getBoundingClientRect();
              return [...document.querySelectorAll(".triangle-drawing text")]
                .filter((t) => { const b = t.getBoundingClientRect(); return b.left < drawing.left - 1 || b.right > drawing.right + 1 || b.bottom > drawing.bottom + 1; })
                .map((t) => t.textContent);
            }
            """
        );

        outside.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Mara_refines_always_and_never_and_takes_a_removal_back(bool script)
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Mara, Screen.Phone, script);
        await visit.GoToAsync("/triangle/never-always");
        await visit.FillAsync("Always (optional)", "Respond promptly");
        await visit.ClickAsync("Add the pair");
        (await visit.Page.GetByText("how soon is soon? Say what anybody could see.").IsVisibleAsync()).ShouldBeTrue();
        if (script)
            await visit.ShouldBeAccessibleAsync();

        await visit.ClickAsync("Take away “Own it”");
        await visit.Page.GetByText("“Own it” is taken away.").WaitForAsync();
        await visit.ClickAsync("Undo");
        await visit.Page.GetByText("“Own it” is back.").WaitForAsync();
    }

    [Fact]
    public async Task The_printed_triangle_fits_one_sheet()
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Lena);
        foreach (var paper in new[] { "a4", "letter" })
        {
            await visit.GoToAsync($"/triangle/print?paper={paper}");
            await visit.ShouldBeAccessibleAsync();
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            var rest = await visit.Page.EvaluateAsync<double>(
                """
                () => {
                  const sheet = document.querySelector(".paper").getBoundingClientRect();
                  const last = Math.max(...[...document.querySelectorAll(".paper li, .paper text")].map((e) => e.getBoundingClientRect().bottom));
                  return sheet.bottom - last;
                }
                """
            );
            rest.ShouldBeGreaterThan(0, paper);
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        }
    }
}
