using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Browser.Tests.Journeys.Northquay;

/// <summary>Where the journey happens, and the sentence it ends with.</summary>
internal sealed record Company(EmptyBrowserApp App, Chromium Chromium)
{
    public const string First = "Make every crossing seamless and clear";
    public const string Vision = "Make every crossing calm and clear";

    public Task<Visit> VisitorAsync(Screen screen = Screen.Phone, bool script = true) =>
        Chromium.VisitAsync(App, screen: screen, script: script);

    /// <summary>Opens the link of the newest mail to this person and comes in.</summary>
    public async Task<Visit> EnterByMailAsync(Actor actor, Screen screen)
    {
        var letter = await App.Mail.NextToAsync(actor.Email, TestContext.Current.CancellationToken);
        var visit = await Chromium.VisitAsync(App, screen: screen);
        await visit.GoToAsync(Mailbox.LinkIn(letter));
        await visit.ClickAsync("Come in");
        await visit.Page.WaitForURLAsync("**/");
        return visit;
    }
}
