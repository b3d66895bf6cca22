using Lodestar.Browser.Tests.Hosting;

namespace Lodestar.Browser.Tests.Journeys.Northquay;

internal static class ShareChapter
{
    public static async Task GiveItToEverybodyAsync(Visit champion, Visit member)
    {
        await champion.GoToAsync("/share/launch");
        await champion.Page.GetByLabel("A word from you").FillAsync("You wrote this. From today it is ours.");
        await champion.ClickAsync("Launch the vision");
        await champion.ShouldSayAsync("You wrote this.");

        await member.GoToAsync("/share");
        await member.ClickAsync("I have read it");
        await member.ShouldSayAsync("You have read it");
        await member.GoToAsync("/share/recall");
        await member.FillAsync("Our vision, in its own words", "make every crossing clear and calm");
        await member.ClickAsync("Compare");
        await member.ShouldSayAsync("of 6 words came back");
        await member.ShouldBeAccessibleAsync();
        await member.ShouldFitTheScreenAsync();
        await member.GoToAsync("/share/recall");
        await member.FillAsync("Our vision, in its own words", Company.Vision.ToLowerInvariant());
        await member.ClickAsync("Compare");
        await member.ShouldSayAsync("Word for word");

        await champion.GoToAsync("/share");
        await champion.ShouldSayAsync("1 of 240");
        await champion.GoToAsync("/share/poster?size=a4");
        await champion.ShouldSayAsync(Company.Vision);
    }
}
