using System.Diagnostics;
using System.Globalization;
using System.Net;
using Lodestar.Benchmarks.Rooms;
using Lodestar.Core.GutCheck;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Benchmarks.Readers;

/// <summary>
/// A gut check of ten thousand (--readers) who all answer within five minutes (--seconds 300): how long each waits for the page, for the press
/// and for the thanks, and whether all that was acknowledged is stored.
/// </summary>
internal static class ReaderBench
{
    private static readonly HttpMessageInvoker Line = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    public static async Task RunAsync(IReadOnlyDictionary<string, string> options)
    {
        var readers = int.Parse(options.GetValueOrDefault("readers", "10000"), CultureInfo.InvariantCulture);
        var seconds = double.Parse(options.GetValueOrDefault("seconds", "300"), CultureInfo.InvariantCulture);
        await using var data = await BenchData.CreateAsync(options.GetValueOrDefault("postgres"));
        var (organization, tokens) = await SeedAsync(data, readers + 100);
        using var node = new RoomNode(data);
        await node.StartAsync();
        foreach (var token in tokens.Take(100))
            await AnswerAsync(node.Address, token, []); // until it is compiled

        List<double> waits = [];
        var (watch, cpu) = (Stopwatch.StartNew(), node.Cpu);
        List<Task<bool>> answers = [];
        foreach (var (number, token) in tokens.Skip(100).Index())
        {
            answers.Add(AnswerAsync(node.Address, token, waits));
            var due = TimeSpan.FromSeconds(seconds * (number + 1) / readers) - watch.Elapsed;
            if (due > TimeSpan.FromMilliseconds(1))
                await Task.Delay(due);
        }
        var taken = (await Task.WhenAll(answers)).Count(took => took);
        var took = watch.Elapsed.TotalSeconds;
        var stored = await data.ReadAsync(organization, db => db.Readers.CountAsync(r => r.Reaction != null));
        var waited = new Waits(waits);
        Console.WriteLine(
            $"{readers:N0} readers in {took:N0} s, {(options.ContainsKey("postgres") ? "PostgreSQL" : "SQLite")}: each request {waited}; "
                + $"{(node.Cpu - cpu) * 1000 / readers:N1} ms of the processor a reader; acknowledged {taken:N0}, stored {stored - 100:N0}"
        );
    }

    // The page, the press, and the page that thanks.
    private static async Task<bool> AnswerAsync(Uri address, string token, List<double> waits)
    {
        var path = new Uri(address, $"/g/{token}");
        var (page, cookies) = await SendAsync(HttpMethod.Get, path, "", null, waits);
        using var _ = page;
        var secret = HiddenField.In(await page.Content.ReadAsStringAsync());
        var form = new FormUrlEncodedContent([new(HiddenField.Token, secret), new("Form.Reaction", "DefinitelyUs")]);
        var (answer, later) = await SendAsync(HttpMethod.Post, path, cookies, form, waits);
        using var __ = answer;
        if (answer.StatusCode is not HttpStatusCode.Redirect)
            return false;
        var (thanks, _) = await SendAsync(HttpMethod.Get, path, later, null, waits);
        using var ___ = thanks;
        return thanks.IsSuccessStatusCode;
    }

    private static async Task<(HttpResponseMessage Answer, string Cookies)> SendAsync(
        HttpMethod method,
        Uri to,
        string cookies,
        HttpContent? content,
        List<double> waits
    )
    {
        using var request = new HttpRequestMessage(method, to) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        if (cookies.Length > 0)
            request.Headers.Add("Cookie", cookies);
        var begun = Stopwatch.GetTimestamp();
        var answer = await Line.SendAsync(request, CancellationToken.None);
        await answer.Content.LoadIntoBufferAsync();
        lock (waits)
            waits.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        var set = answer.Headers.TryGetValues("Set-Cookie", out var all) ? all.Select(c => c.Split(';')[0]) : [];
        return (answer, string.Join("; ", set.Prepend(cookies).Where(c => c.Length > 0)));
    }

    private static async Task<(Organization, IReadOnlyList<string>)> SeedAsync(BenchData data, int readers)
    {
        var now = new DateTimeOffset(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
        var organization = new Organization("Bench", now);
        var author = new Account
        {
            Name = "Author",
            UserName = "author@bench.example",
            Email = "author@bench.example",
        };
        var draft = Draft.Start(organization.Id, VisionText.TryParse("Make every crossing calm and clear")!, author.Id, now);
        var round = Round.Open(draft.Latest, 1, now, now.AddDays(7));
        var nobody = new Attendees(new HashSet<Guid>(), new HashSet<string>());
        for (var reader = 0; reader < readers; reader++)
            round.Invite(new Invitation($"Reader {reader}", StakeholderKind.Staff), nobody);
        var links = round.Readers.Select(reader => ReaderLink.To(reader, round.EndsAt)).ToList();
        await data.SaveAsync(organization, [organization, author, draft, round, .. links.Select(l => l.Link)]);
        return (organization, [.. links.Select(l => l.Token)]);
    }
}
