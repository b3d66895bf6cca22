using Lodestar.Browser.Tests.Journeys.Northquay;
using Lodestar.Core.Write;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Adopted;

/// <summary>Sentences below the vision: of two units, of one of the crew, and in another language (steps 24 to 26).</summary>
internal static class BelowChapter
{
    public static async Task UnitsAsync(Crew crew)
    {
        await crew.Tomasz.GoToAsync($"/triangle/below/{crew.Finance.Id}");
        await crew.Tomasz.FillAsync("This unit's sentence", "Clear answers so crews can stay calm");
        await crew.Tomasz.ClickAsync("Save the sentence");
        await crew.Tomasz.ClickAsync("Yes, both lead the same way");
        await crew.Tomasz.ShouldSayAsync("same direction");

        await crew.Tomasz.GoToAsync($"/triangle/below/{crew.Terminals.Id}");
        await crew.Tomasz.FillAsync("This unit's sentence", "Fastest boarding on the coast");
        await crew.Tomasz.ClickAsync("Save the sentence");
        await crew.Tomasz.ShouldSayAsync("No word of it leads back to the sentence above");
        await crew.Tomasz.ClickAsync("Yes, both lead the same way");
        await crew.Tomasz.FillAsync("Change the words", "Calm, clear boarding for everybody");
        await crew.Tomasz.ClickAsync("Save the sentence");
        await crew.Tomasz.ShouldSayAsync("rewritten since");
        await crew.Lena.GoToAsync("/triangle/below");
        await crew.Lena.ShouldSayAsync("1 sentence may have drifted");
        await crew.Lena.ShouldBeAccessibleAsync();
        await crew.Tomasz.ClickAsync("Yes, both lead the same way");
        await crew.Tomasz.ShouldSayAsync("same direction");
    }

    public static async Task MyOwnAsync(Crew crew)
    {
        await crew.Lena.GoToAsync("/triangle/mine");
        await crew.Lena.FillAsync("I am here to help …", "drivers board without worry");
        await crew.Lena.FillAsync("… so that …", "they arrive rested");
        await crew.Lena.ClickAsync("Keep it");
        await crew.Lena.ShouldSayAsync("I am here to help drivers board without worry so that they arrive rested.");
        await crew.Ines.GoToAsync("/triangle/shared");
        await Assertions.Expect(crew.Ines.Page.Locator("main")).Not.ToContainTextAsync("arrive rested");
        await crew.Lena.ClickAsync("Share the sentence with colleagues");
        await crew.Ines.GoToAsync("/triangle/shared");
        await crew.Ines.ShouldSayAsync("they arrive rested");
        await crew.Lena.ShouldBeAccessibleAsync();
    }

    public static async Task InPortugueseAsync(Crew crew)
    {
        await crew.Tomasz.GoToAsync("/triangle/translations/new");
        await crew.Tomasz.Page.Locator("#Form_Language").SelectOptionAsync("pt");
        await crew.Tomasz.FillAsync("The sentence in this language", "Tornar cada travessia calma e clara");
        await crew.Tomasz.ClickAsync("Keep the translation");
        await crew.Tomasz.Page.WaitForURLAsync("**/triangle/translations/0*");

        await crew.Lena.GoToAsync($"{crew.Tomasz.Path}/back");
        await Assertions.Expect(crew.Lena.Page.Locator("main")).Not.ToContainTextAsync("Make every crossing");
        await crew.Lena.FillAsync("It says", "Make every voyage calm and clear");
        await crew.Lena.Page.GetByLabel("I did not look at the original for this.").CheckAsync();
        await crew.Lena.ClickAsync("That is what it says");
        await Assertions.Expect(crew.Lena.Page.Locator(".diff ins")).ToContainTextAsync("voyage");

        foreach (var speaker in (string[])["101", "102"])
        {
            await crew.Tomasz.GoToAsync(crew.Tomasz.Path);
            await crew.Tomasz.Page.Locator("[name=Speaker]").FillAsync(speaker);
            await crew.Tomasz.ClickAsync("Yes, we speak like that");
        }
        await crew.Tomasz.ShouldSayAsync("2 of 2 people of the front line have signed it");
        await crew.Tomasz.ShouldBeAccessibleAsync();
        (await crew.App.ReadAsync(db => db.Visions.AsNoTracking().Select(v => v.Text).SingleAsync())).ShouldBe(
            VisionText.TryParse("Make every crossing calm and clear")
        );
    }
}
