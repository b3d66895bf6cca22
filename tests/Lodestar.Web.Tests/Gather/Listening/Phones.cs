using System.Net;
using System.Net.Http.Headers;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Gather.Listening;

/// <summary>Agreeing, with script and without.</summary>
internal static class Phones
{
    public static async Task<HttpStatusCode> AgreeAsync(this HttpClient phone, Room room, Guid remark)
    {
        var token = (await phone.OpenAsync(room.Join)).Find("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{room.Join}/upvotes");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Content = new FormUrlEncodedContent([
            KeyValuePair.Create("agree", remark.ToString()),
            KeyValuePair.Create("__RequestVerificationToken", token),
        ]);
        using var answer = await phone.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    extension(WebPage page)
    {
        /// <summary>Presses the first button of this name in the list, as a browser without script would.</summary>
        public Task<WebPage> PostButtonAsync(HttpClient client, string name)
        {
            var button = page.Find($".hall button[name={name}]");
            return client.PostAsync(button.Closest("form")!.GetAttribute("action")!, page.Path, (name, button.GetAttribute("value")!));
        }
    }
}
