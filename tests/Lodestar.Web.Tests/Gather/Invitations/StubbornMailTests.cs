using Lodestar.Core.Gather.Invitations;
using Lodestar.Web.Mail;
using Lodestar.Web.Tests.Hosting;
using Lodestar.Web.Tests.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Invitations;

/// <summary>Many are invited through a mail server that fails, stalls and drops connections; the figures for 100,000 are in bench/.</summary>
[Trait("Catalog", "T18")]
public class StubbornMailTests : IAsyncLifetime
{
    private readonly StubbornApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Everybody_is_invited_exactly_once_through_a_server_that_fails_stalls_and_hangs_up()
    {
        _app.Stubborn.Mood = number =>
            number % 11 == 3 ? Mischief.HangUpAtData
            : number % 31 == 6 ? Mischief.HangUpInside
            : number % 13 == 5 ? Mischief.HangUpAfter
            : number % 23 == 7 ? Mischief.SilentAfter
            : number % 17 == 2 ? Mischief.HangUpEarly
            : number % 29 == 4 ? Mischief.Busy
            : Mischief.None;
        var invited = await Invited.OpenAsync(_app, people: 150, i => i % 30 == 9 ? $"gray{i}@quay.example" : $"sailor{i}@quay.example");

        await invited.InviteAsync();
        await SendAllAsync(invited);

        var taken = _app.Stubborn.Taken.CountBy(t => t.To).ToDictionary();
        taken.Values.ShouldAllBe(times => times == 1);
        var states = await invited.StatesAsync();
        states.Keys.ShouldBe([LetterState.Sent, LetterState.Unsure], ignoreOrder: true);
        states[LetterState.Unsure].ShouldBeInRange(6, 40, "the server did fall silent after taking some");
        (await MissedAsync(invited, taken.Keys)).ShouldAllBe(state => state == LetterState.Unsure);
    }

    [Fact]
    public async Task Without_a_server_letters_wait_ever_longer_and_leave_when_it_is_back()
    {
        var invited = await Invited.OpenAsync(_app, people: 3);
        _app.Stubborn.Mood = _ => Mischief.Busy;
        await invited.InviteAsync();
        await invited.SendAllAsync(portions: 9);
        _app.Stubborn.Taken.ShouldBeEmpty();
        (await invited.StatesAsync()).ShouldBe(new Dictionary<LetterState, int> { [LetterState.Waiting] = 3 });
        (await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{invited.Survey.Id}/invitations")).Text.ShouldContain(
            "The mail server is in trouble."
        );

        _app.Stubborn.Mood = _ => Mischief.None;
        _app.Clock.Advance(TimeSpan.FromMinutes(31));
        await _app.RunJobsAsync();

        _app.Stubborn.Taken.Select(t => t.To).ShouldBe(invited.Crew.Select(p => p.Email!), ignoreOrder: true);
    }

    [Fact]
    public async Task A_mailbox_that_does_not_exist_is_marked_and_left_alone_and_a_full_one_is_tried_five_times()
    {
        var invited = await Invited.OpenAsync(
            _app,
            people: 3,
            i =>
                i switch
                {
                    0 => "nobody@quay.example",
                    1 => "full@quay.example",
                    _ => "ana@quay.example",
                }
        );
        await invited.InviteAsync();
        await SendAllAsync(invited);

        _app.Stubborn.Taken.Select(t => t.To).ShouldBe(["ana@quay.example"]);
        (await invited.StatesAsync()).ShouldBe(
            new Dictionary<LetterState, int> { [LetterState.Refused] = 2, [LetterState.Sent] = 1 },
            ignoreOrder: true
        );
        var marked = await _app.ReadAsync(db => db.People.Where(p => p.EmailRefusedOn != null).Select(p => p.Email).ToListAsync());
        marked.ShouldBe(["nobody@quay.example"]);
        var page = await _app.As(Cast.Tomasz).OpenAsync($"/gather/surveys/{invited.Survey.Id}/invitations");
        page.Text.ShouldContain("Addresses that do not exist");
        page.All(".lines li").ShouldHaveSingleItem().ShouldContain("nobody@quay.example");
    }

    [Fact]
    public async Task The_count_of_deliveries_would_show_a_letter_that_left_twice() // or the other tests prove nothing
    {
        var sender = _app.Services.GetRequiredService<IMailSender>();
        for (var i = 0; i < 2; i++)
            await sender.SendAsync(new Letter("twice@quay.example", "Hello", "Hello"), TestContext.Current.CancellationToken);

        _app.Stubborn.Taken.Count(t => t.To == "twice@quay.example").ShouldBe(2);
    }

    // Where a server hangs up in the middle of a mail nobody can know; such a letter is shown as unsure, and a reminder follows it.
    private Task<List<LetterState>> MissedAsync(Invited invited, IEnumerable<string> reached) =>
        _app.ReadAsync(db =>
            db.SurveyLetters.Where(l => l.SurveyId == invited.Survey.Id)
                .Where(l => db.People.Any(p => p.Id == l.PersonId && !reached.Contains(p.Email)))
                .Select(l => l.State)
                .ToListAsync()
        );

    private async Task SendAllAsync(Invited invited)
    {
        for (var i = 0; i < 200; i++)
        {
            await _app.RunJobsAsync();
            if (!(await invited.StatesAsync()).ContainsKey(LetterState.Waiting))
                return;
            _app.Clock.Advance(TimeSpan.FromMinutes(31));
        }
    }
}
