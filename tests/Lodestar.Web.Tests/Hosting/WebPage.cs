using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Lodestar.Web.Tests.Hosting;

/// <summary>A page as it came: what it says, and its forms to fill in and send as a browser without script would.</summary>
public sealed class WebPage
{
    private readonly HttpClient _client;

    private WebPage(HttpClient client, HttpResponseMessage response, string html) =>
        (_client, Response, Html, Document) = (client, response, html, new HtmlParser().ParseDocument(html));

    public HttpResponseMessage Response { get; }
    public HttpStatusCode Status => Response.StatusCode;
    public string Html { get; }
    public IHtmlDocument Document { get; }

    /// <summary>Where we are after redirects.</summary>
    public string Path => Response.RequestMessage!.RequestUri!.PathAndQuery;

    /// <summary>What a person reads, white space collapsed.</summary>
    public string Text => Collapse(Document.Body?.TextContent);

    public string Heading => Collapse(Document.QuerySelector("h1")?.TextContent);

    internal static async Task<WebPage> ReadAsync(HttpClient client, HttpResponseMessage response, CancellationToken ct) =>
        new(client, response, await response.Content.ReadAsStringAsync(ct));

    /// <summary>The texts of all elements that a selector finds.</summary>
    public IReadOnlyList<string> All(string selector) => [.. Document.QuerySelectorAll(selector).Select(e => Collapse(e.TextContent))];

    public IElement Find(string selector) =>
        Document.QuerySelector(selector) ?? throw new InvalidOperationException($"{Path} ({Status}) has no {selector}:\n{Text}");

    /// <summary>Follows the first link that a selector finds.</summary>
    public Task<WebPage> FollowAsync(string selector) => _client.OpenAsync(Find(selector).GetAttribute("href")!);

    /// <summary>Sends the page's form (the first in main, else the first) with the changes made.</summary>
    public Task<WebPage> SubmitAsync(params (string Name, string Value)[] changes) =>
        SubmitAsync(Document.QuerySelector("main form[method=post]") is null ? "form" : "main form[method=post]", changes);

    /// <summary>Sends the form that a selector finds; a change replaces every field of its name, the same name twice gives two values.</summary>
    public Task<WebPage> SubmitAsync(string form, params (string Name, string Value)[] changes) =>
        SendAsync((IHtmlFormElement)Find(form), null, changes, []);

    /// <summary>Presses the button that is called so: its form goes where the button says.</summary>
    public Task<WebPage> PressAsync(string button)
    {
        var pressed = (IHtmlButtonElement)Document.QuerySelectorAll("main form button").Single(b => Collapse(b.TextContent) == button);
        (string, string)[] said = pressed.Name is { Length: > 0 } name ? [(name, pressed.Value)] : [];
        return SendAsync(pressed.Form!, pressed.GetAttribute("formaction"), said, []);
    }

    /// <summary>Sends a form with a file in it.</summary>
    public Task<WebPage> UploadAsync(
        string form,
        string field,
        string fileName,
        byte[] file,
        params (string Name, string Value)[] changes
    ) => SendAsync((IHtmlFormElement)Find(form), null, changes, [(field, fileName, file)]);

    private async Task<WebPage> SendAsync(
        IHtmlFormElement form,
        string? to,
        (string Name, string Value)[] changes,
        (string, string, byte[])[] files
    )
    {
        var changed = changes.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        var fields = FormFields.Of(form).Where(f => !changed.Contains(f.Name)).Concat(changes).ToList();
        to ??= form.GetAttribute("action");
        var address = to is { Length: > 0 } ? to : Response.RequestMessage!.RequestUri!.PathAndQuery;
        var ct = TestContext.Current.CancellationToken;
        using HttpContent content =
            files.Length > 0 || form.Enctype == "multipart/form-data"
                ? FormFields.Multipart(fields, files)
                : new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return form.Method == "get"
            ? await _client.OpenAsync(address.Split('?')[0] + "?" + await content.ReadAsStringAsync(ct))
            : await ReadAsync(_client, await _client.PostAsync(address, content, ct), ct);
    }

    private static string Collapse(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

public static class WebPageOpening
{
    extension(HttpClient client)
    {
        /// <summary>Opens a page.</summary>
        public async Task<WebPage> OpenAsync(string address)
        {
            var ct = TestContext.Current.CancellationToken;
            return await WebPage.ReadAsync(client, await client.GetAsync(address, ct), ct);
        }

        /// <summary>Opens a page and sends its form at once.</summary>
        public async Task<WebPage> SubmitAsync(string address, params (string Name, string Value)[] changes) =>
            await (await client.OpenAsync(address)).SubmitAsync(changes);

        /// <summary>Posts fields to an address that has no page of its own, with the antiforgery token of a page that has a form.</summary>
        public async Task<WebPage> PostAsync(string address, string tokenFrom, params (string Name, string Value)[] fields)
        {
            var ct = TestContext.Current.CancellationToken;
            var token = (await client.OpenAsync(tokenFrom)).Find("input[name=__RequestVerificationToken]").GetAttribute("value")!;
            using var content = new FormUrlEncodedContent(
                fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2))
            );
            return await WebPage.ReadAsync(client, await client.PostAsync(address, content, ct), ct);
        }
    }
}
