using System.Net.Http.Json;
using System.Text.Json;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Organizations;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Gather.Kiosk;

/// <summary>A crew with numbers and PINs, and what they send from a shared device.</summary>
internal static class KioskCrew
{
    public static (string, string)[] SentBy(WebPage page, (string, string)[] fields) =>
        [
            ("Form.Attempt", page.Find("[name='Form.Attempt']").GetAttribute("value")!),
            ("Form.Answers[0].QuestionId", page.Find("[name='Form.Answers[0].QuestionId']").GetAttribute("value")!),
            .. fields,
        ];

    public static async Task<string> AskAsync(
        HttpClient client,
        WebPage page,
        string address,
        params (string Name, string Value)[] fields
    ) => (await HearAsync(client, page, address, fields)).GetProperty("heard").GetString()!;

    public static async Task<JsonElement> HearAsync(
        HttpClient client,
        WebPage page,
        string address,
        params (string Name, string Value)[] fields
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Add("Accept", "application/json");
        request.Headers.Add("RequestVerificationToken", page.Find("[name=__RequestVerificationToken]").GetAttribute("value"));
        request.Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public static (string, string)[] Fields(string text, Person person, string pin) =>
        [("Form.Answers[0].Text", text), ("Number", person.EmployeeNumber!), ("Pin", pin)];

    public static string Wrong(string pin) => (pin[0] == '9' ? '0' : (char)(pin[0] + 1)) + pin[1..];

    public static async Task<(Scene, IReadOnlyList<Person>, IReadOnlyList<string>)> CrewAsync(
        LodestarApp app,
        int people,
        bool pins = true,
        string name = "Deckhand"
    )
    {
        var scene = await Scene.OpenAsync(app);
        var crew = Enumerable
            .Range(0, people)
            .Select(i => Person.From(Cast.Northquay.Id, new PersonDraft($"{name} {i}") { EmployeeNumber = $"nq-{i:D4}" }, scene.Voice.Id))
            .ToList();
        await app.SeedAsync([.. crew]);
        await app.SeedAsync([.. crew.Select(person => new Invitee(scene.Survey, person))]);
        var made = crew.ConvertAll(KioskPin.For);
        if (pins)
            await app.SeedAsync([.. made.Select(m => m.Pin)]);
        return (scene, crew, made.ConvertAll(m => m.Digits));
    }
}
