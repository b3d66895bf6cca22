using System.Diagnostics;
using System.Net;

namespace Lodestar.Benchmarks.Respondents;

/// <summary>People who answer at the same time, each like somebody new: page, answers, and a look at whether it says thank you.</summary>
internal sealed class Crowd(Poll poll, Published program, string mark)
{
    private readonly List<string> _acknowledged = [];
    private readonly List<double> _waits = [];
    private int _errors;
    private static int s_number;

    public IReadOnlyList<string> Acknowledged => _acknowledged;
    public int Errors => _errors;
    public string? FirstError { get; private set; }

    public double At(double share) => new Waits(_waits).At(share);

    /// <param name="people">How many at once.</param>
    /// <param name="lasting">For how long; somebody who is done is followed by the next.</param>
    /// <param name="until">Ends it before.</param>
    public Task AnswerAsync(int people, TimeSpan lasting, CancellationToken until = default)
    {
        var watch = Stopwatch.StartNew();
        return Task.WhenAll(
            Enumerable
                .Range(0, people)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        do await TryAsync(until);
                        while (watch.Elapsed < lasting && !until.IsCancellationRequested);
                    })
                )
        );
    }

    private async Task TryAsync(CancellationToken until)
    {
        var (number, begun) = (Interlocked.Increment(ref s_number), Stopwatch.GetTimestamp());
        try
        {
            using var person = new Respondent(poll, program.Address, number);
            await person.OpenAsync();
            var said = $"{mark} {number}";
            await person.SendAsync(said);
            lock (_acknowledged)
                _acknowledged.Add(said); // it was told so by the redirect
            await person.BeThankedAsync();
            lock (_waits)
                _waits.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        catch (Exception problem) when (problem is IOException or System.Net.Sockets.SocketException)
        {
            if (until.IsCancellationRequested)
                return; // the server was taken away
            Interlocked.Increment(ref _errors);
            FirstError ??= problem.Message;
        }
    }
}

/// <summary>One of them.</summary>
internal sealed class Respondent(Poll poll, IPEndPoint server, int number) : IDisposable
{
    private const string Words = "we stay calm, tell people what happens next, and keep the word we gave them";

    private readonly PlainBrowser _browser = new(server, number);
    private Reply? _page;
    private string? _thanks;

    public async Task OpenAsync()
    {
        _page = await _browser.SendAsync("GET", $"/s/{poll.Survey.Code}");
        Expect(_page, 200, "Form.Attempt");
    }

    /// <summary>Sends the page; sent again it is the same page.</summary>
    public async Task SendAsync(string said)
    {
        var fields = poll
            .Survey.Questions.Index()
            .SelectMany(q =>
                new[]
                {
                    ($"Form.Answers[{q.Index}].QuestionId", $"{q.Item.Id}"),
                    ($"Form.Answers[{q.Index}].Text", q.Index == 0 || said.Length == 0 ? said : Words),
                }
            )
            .Append(("Form.UnitId", $"{poll.Units[number % poll.Units.Count].Id}"))
            .Append(("Form.Level", "Frontline"))
            .Append(("Form.Attempt", _page!.Hidden("Form.Attempt")))
            .Append((HiddenField.Token, _page.Hidden(HiddenField.Token)));
        var form = string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Item1)}={Uri.EscapeDataString(f.Item2)}"));
        var reply = await _browser.SendAsync("POST", $"/s/{poll.Survey.Code}?culture=en", form);
        Expect(reply, said.Length > 0 ? 302 : 200, ""); // who says nothing gets the form back
        _thanks = reply.Location;
    }

    public async Task BeThankedAsync() => Expect(await _browser.SendAsync("GET", _thanks!), 200, "Recorded");

    public void Dispose() => _browser.Dispose();

    private static void Expect(Reply reply, int status, string words)
    {
        if (reply.Status != status || !reply.Text.Contains(words, StringComparison.Ordinal))
            throw new IOException($"{reply.Status} instead of {status}: {reply.Text[..Math.Min(300, reply.Text.Length)]}");
    }
}
