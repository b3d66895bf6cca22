using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Platform;

/// <summary>
/// Every sentence goes through the catalog: in the pseudo-language each is wrapped in ⟦ ⟧, so what is not was forgotten. What people typed
/// is marked translate="no" or with the class theirs.
/// </summary>
public partial class PseudoLocaleTests(DemoApp app) : IClassFixture<DemoApp>
{
    private static readonly string[] SpokenAttributes = ["aria-label", "placeholder", "title", "alt", "aria-description", "data-confirm"];

    [Fact]
    public async Task Every_text_an_owner_sees_can_be_translated() => (await ForgottenAsync(app.As(Cast.Ines), "/")).ShouldBeEmpty();

    [Fact]
    public async Task Every_text_a_member_sees_can_be_translated() => (await ForgottenAsync(app.As(Cast.Lena), "/")).ShouldBeEmpty();

    [Fact]
    public async Task Every_text_a_visitor_sees_can_be_translated() =>
        (await ForgottenAsync(app.Visitor(), "/sign-in", "/sign-in/link/" + new string('A', 43))).ShouldBeEmpty();

    private static async Task<IReadOnlyList<string>> ForgottenAsync(HttpClient client, params string[] from)
    {
        client.DefaultRequestHeaders.Add("Cookie", ".AspNetCore.Culture=c%3Dqps-ploc%7Cuic%3Dqps-ploc");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("qps-ploc");
        var pages = (await SiteMap.WalkAsync(client, from)).Where(p => !p.Address.StartsWith("/design", StringComparison.Ordinal)).ToList();
        pages.ShouldContain(p => p.Page.Text.Contains('⟦'));
        return
        [
            .. pages.SelectMany(p => Said(p.Page).Where(IsForgotten).Distinct().Take(8).Select(text => $"{p.Address}: {text}")).Distinct(),
        ];
    }

    private static IEnumerable<string> Said(WebPage page) =>
        page
            .Document.All.Where(e =>
                !IsTheirs(e)
                && !IsRowOfTheirs(e)
                && !IsNamedByThem(page, e)
                && e.LocalName is not ("script" or "style" or "noscript" or "template" or "html" or "head")
            )
            .SelectMany(e =>
                e.ChildNodes.OfType<IText>()
                    .Select(text => text.Data)
                    .Concat(SpokenAttributes.Select(name => e.GetAttribute(name) ?? ""))
                    .Append(e.LocalName is "input" && e.GetAttribute("type") is "submit" ? e.GetAttribute("value") ?? "" : "")
            );

    private static bool IsTheirs(IElement element) => element.Closest("[translate=no], .theirs, [contenteditable], textarea") is not null;

    // One of many rows to choose from: what people called a unit, a theme, a standard.
    private static bool IsRowOfTheirs(IElement element) =>
        element.LocalName is "option" && Guid.TryParse(element.GetAttribute("value"), out _);

    // "Calm · Northquay Ferries": a page about a thing of theirs has its name as title; others begin with a sentence of ours.
    private static bool IsNamedByThem(WebPage page, IElement element) =>
        element.LocalName is "title"
        && element.TextContent.EndsWith($" · {Cast.Northquay.Name}", StringComparison.Ordinal)
        && (
            element.TextContent.StartsWith('⟦')
            || page.Document.QuerySelector("h1") is { } heading
                && (IsTheirs(heading) || heading.QuerySelector("[translate=no], .theirs") is not null)
        );

    // Numbers and signs need no translation, nor does our own name.
    private static bool IsForgotten(string text) =>
        Letters().IsMatch(Wrapped().Replace(text, "").Replace("Lodestar", "", StringComparison.Ordinal));

    [GeneratedRegex(@"⟦(?>[^⟦⟧]+|⟦(?<deep>)|⟧(?<-deep>))*(?(deep)(?!))⟧")]
    private static partial Regex Wrapped();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Letters();
}
