using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Organizations;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Invitations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Invitations;

/// <summary>Invitations and reminders, from the button to the mailbox.</summary>
[Trait("Catalog", "T18")]
public class MailingTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Everybody_with_an_address_gets_one_letter_however_often_the_button_is_pressed()
    {
        var invited = await Invited.OpenAsync(_app, people: 12);
        var nobody = new Person(Cast.Northquay.Id, "No Address", invited.Scene.Voice.Id, Level.Frontline);
        await _app.SeedAsync(nobody);
        await _app.SeedAsync(new Invitee(invited.Survey, nobody));

        await Task.WhenAll(invited.InviteAsync(), invited.InviteAsync());
        await invited.SendAllAsync(portions: 2);

        _app.Mail.Letters.Select(l => l.To).ShouldBe(invited.Crew.Select(p => p.Email!), ignoreOrder: true);
        (await invited.StatesAsync()).ShouldBe(new Dictionary<LetterState, int> { [LetterState.Sent] = 12 });
        var letter = _app.Mail.Letters.First();
        letter.Subject.ShouldBe("Northquay Ferries asks you: Your best day");
        letter.Text.ShouldContain(QuestionBank.ThinkOf.Wording.Text);
        letter.Text.ShouldContain("nobody can put the two together");
        (await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{invited.Survey.Id}/invitations")).Text.ShouldContain(
            "1 person has no address that works"
        );
    }

    [Fact]
    public async Task A_letter_speaks_the_language_of_its_reader()
    {
        var invited = await Invited.OpenAsync(_app, people: 1);
        await _app.ChangeAsync(async db =>
            (await db.People.SingleAsync(p => p.Id == invited.Crew[0].Id)).Learn(new PersonDraft("Zofia") { Languages = "pl en" }, null)
        );

        await invited.InviteAsync();
        await invited.SendAllAsync(portions: 1);

        var letter = _app.Mail.Letters.Single();
        letter.Text.ShouldContain(QuestionBank.ThinkOf.Wording.In("pl"));
        letter.Text.ShouldContain("Dzień dobry, Zofia");
        (await _app.Visitor().OpenAsync(Mailbox.LinkIn(letter))).Text.ShouldContain("Ten link wysłano do");
    }

    [Fact]
    public async Task At_night_letters_wait_and_in_the_morning_they_leave_portion_by_portion()
    {
        var invited = await Invited.OpenAsync(_app, people: 60);
        _app.Clock.Advance(TimeSpan.FromHours(13)); // ten in the evening
        await invited.InviteAsync();
        await invited.SendAllAsync(portions: 3);
        _app.Mail.Letters.ShouldBeEmpty();

        _app.Clock.Advance(TimeSpan.FromHours(9));
        await _app.RunJobsAsync();

        _app.Mail.Letters.Count.ShouldBe(50); // 300 a minute
        await invited.SendAllAsync(portions: 2);
        _app.Mail.Letters.Count.ShouldBe(60);
    }

    [Fact]
    [Trait("Catalog", "F7")]
    public async Task A_reminder_goes_only_to_those_who_have_not_answered_and_no_page_tells_who_or_how_many_they_are()
    {
        var invited = await Invited.OpenAsync(_app, people: 8);
        await invited.InviteAsync();
        await invited.SendAllAsync(portions: 1);
        var before = await StatusAsync(invited);
        await AnswerAsync(invited, invited.Crew[0]);
        await AnswerAsync(invited, invited.Crew[1]);
        (await StatusAsync(invited)).ShouldBe(before);
        (await invited.RemindAsync()).Text.ShouldContain("There is nobody to remind now");

        _app.Clock.Advance(Mailing.Rest + TimeSpan.FromHours(1));
        var page = await invited.RemindAsync();
        await AnswerAsync(invited, invited.Crew[2]); // between the button and the letter
        await invited.SendAllAsync(portions: 2);

        var reminded = _app.Mail.Letters.Skip(8).ToList();
        reminded.Select(l => l.To).ShouldBe(invited.Crew.Skip(3).Select(p => p.Email!), ignoreOrder: true);
        reminded.ShouldAllBe(l => l.Subject == "Still time to be heard: Your best day");
        page.Text.ShouldContain("Reminders are on their way");
        foreach (var person in invited.Crew)
            page.Text.ShouldNotContain(person.Name);
        System.Text.RegularExpressions.Regex.IsMatch(page.Text, "[0-9]+ (reminder|who have not)").ShouldBeFalse();
        (await _app.Visitor().SubmitAsync(Mailbox.LinkIn(reminded[0]), ("Form.Answers[0].Text", "Calm"))).Heading.ShouldBe(
            "Recorded. Thank you."
        );
    }

    [Fact]
    public async Task Nobody_gets_more_than_two_letters_in_seven_days()
    {
        var invited = await Invited.OpenAsync(_app, people: 3);
        await invited.InviteAsync();
        await invited.SendAllAsync(portions: 1);
        for (var i = 0; i < 2; i++)
        {
            _app.Clock.Advance(Mailing.Rest + TimeSpan.FromHours(1));
            await invited.RemindAsync();
            await invited.SendAllAsync(portions: 2);
        }
        _app.Mail.Letters.Count.ShouldBe(6);

        _app.Clock.Advance(TimeSpan.FromDays(3));
        await _app.RunJobsAsync();

        _app.Mail.Letters.Count.ShouldBe(9);
    }

    [Fact]
    [Trait("Catalog", "T1")]
    public async Task A_letter_whose_sender_died_is_not_sent_again_and_shown_as_unsure()
    {
        var invited = await Invited.OpenAsync(_app, people: 3);
        await invited.InviteAsync();
        await _app.InScopeAsync(s =>
            s.GetRequiredService<LetterBox>().TakeAsync(invited.Survey, invited.Crew[0].Id, 0, CancellationToken.None)
        );

        await invited.SendAllAsync(portions: 1);
        _app.Clock.Advance(LetterBox.Lost * 2);
        await invited.SendAllAsync(portions: 3);

        _app.Mail.Letters.Select(l => l.To).ShouldBe(invited.Crew.Skip(1).Select(p => p.Email!), ignoreOrder: true);
        (await invited.StatesAsync())[LetterState.Unsure].ShouldBe(1);
        (await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{invited.Survey.Id}/invitations")).Text.ShouldContain(
            "1 letter may have arrived or not"
        );
    }

    [Fact]
    [Trait("Catalog", "E1")]
    public async Task Eight_workers_at_once_send_each_letter_once()
    {
        var invited = await Invited.OpenAsync(_app, people: 40);
        await invited.InviteAsync();
        await _app.ChangeAsync(db =>
        {
            for (var i = 0; i < 7; i++)
                db.Enqueue(new SendLetters(invited.Survey.Id));
            return Task.CompletedTask;
        });

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _app.RunJobsAsync()));

        _app.Mail.Letters.Select(l => l.To).ShouldBe(invited.Crew.Select(p => p.Email!), ignoreOrder: true);
    }

    [Fact]
    public async Task Closing_stops_what_has_not_left()
    {
        var invited = await Invited.OpenAsync(_app, people: 3);
        await invited.InviteAsync();
        await (await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{invited.Survey.Id}")).SubmitAsync("form[action$=closure]");

        await invited.SendAllAsync(portions: 2);

        _app.Mail.Letters.ShouldBeEmpty();
        (await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{invited.Survey.Id}/invitations")).Text.ShouldContain(
            "Its personal links are gone"
        );
    }

    private async Task<string> StatusAsync(Invited invited) =>
        (await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{invited.Survey.Id}/invitations")).Text;

    private Task<DeskAnswer> AnswerAsync(Invited invited, Person person) =>
        _app.InScopeAsync(s =>
            s.GetRequiredService<SubmissionDesk>()
                .TakeAsync(invited.Survey.Id, invited.Scene.Says("Calm"), AttemptKey.New(), person, TestContext.Current.CancellationToken)
        );
}
