using System.Text;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Invitations;

/// <summary>Letters that a mail server took and returned later.</summary>
[Trait("Catalog", "T18")]
public sealed class ReturnsTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_returned_invitation_marks_the_address_and_counts_as_refused()
    {
        var invited = await InvitedAsync();
        var (letter, person) = (_app.Mail.Letters.First(), invited.Crew.Single(p => p.Email == _app.Mail.Letters.First().To));

        var page = await BringAsync(Report(letter.MessageId!, letter.To));

        page.Text.ShouldContain("1 mail read");
        page.Text.ShouldContain($"{letter.To} no such mailbox: marked in the directory");
        (await MarkedAsync()).ShouldBe([person.Id]);
        (await invited.StatesAsync()).ShouldBe(
            new Dictionary<LetterState, int> { [LetterState.Refused] = 1, [LetterState.Sent] = 1 },
            ignoreOrder: true
        );
        (await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{invited.Survey.Id}/invitations")).Text.ShouldContain(
            "Addresses that do not exist"
        );
        (await BringAsync(Report(letter.MessageId!, letter.To))).Text.ShouldContain("1 mail read");
        (await MarkedAsync()).ShouldBe([person.Id]);
    }

    [Fact]
    [Trait("Catalog", "F3")]
    public async Task A_returned_reminder_marks_nobody_because_it_would_tell_who_had_not_answered()
    {
        var invited = await InvitedAsync();
        _app.Clock.Advance(TimeSpan.FromDays(3));
        await invited.RemindAsync();
        await invited.SendAllAsync(3);
        var reminder = _app.Mail.Letters.Last();
        reminder.Subject.ShouldStartWith("Still time");

        var page = await BringAsync(Report(reminder.MessageId!, reminder.To));

        page.Text.ShouldContain("a reminder: nothing is marked");
        (await MarkedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_full_mailbox_says_nothing_against_the_address()
    {
        await InvitedAsync();
        var letter = _app.Mail.Letters.First();

        (await BringAsync(Report(letter.MessageId!, letter.To, "5.2.2"))).Text.ShouldContain("not because of the address");
        (await MarkedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_that_does_not_quote_a_letter_or_names_another_address_marks_nobody()
    {
        var invited = await InvitedAsync();
        var letter = _app.Mail.Letters.First();
        var other = invited.Crew.Single(p => p.Email != letter.To);

        (await BringAsync(Report("ls.aaaaaaaaaaaaaaaaaaaaaaaaaa", letter.To))).Text.ShouldContain("not about one of these letters");
        (await BringAsync(Report(letter.MessageId!, other.Email!))).Text.ShouldContain("the directory has another address by now");
        (await BringAsync("Subject: Thanks\n\nI shall answer tomorrow.")).Text.ShouldContain("no report of a mail server");
        (await MarkedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_source_that_is_pasted_is_read_and_nothing_at_all_is_refused()
    {
        await InvitedAsync();
        var letter = _app.Mail.Letters.First();

        (await _app.As(Cast.Ines).SubmitAsync("/gather/returned-mail")).Text.ShouldContain("Choose files, or paste the source of a mail.");
        (
            await _app.As(Cast.Ines).SubmitAsync("/gather/returned-mail", ("Pasted", Report(letter.MessageId!, letter.To)))
        ).Text.ShouldContain("1 mail read");
        (await MarkedAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_mark_of_a_letter_has_nothing_to_do_with_its_link()
    {
        var invited = await InvitedAsync();

        var letters = await _app.ReadAsync(db => db.SurveyLetters.AsNoTracking().Where(l => l.SurveyId == invited.Survey.Id).ToListAsync());
        letters.Select(l => l.ReturnToken).ShouldBe(_app.Mail.Letters.Select(l => (string?)l.MessageId![3..]), ignoreOrder: true);
        _app.Mail.Letters.Count(l => l.Text.Contains(l.MessageId![3..], StringComparison.OrdinalIgnoreCase)).ShouldBe(0);
    }

    private async Task<Invited> InvitedAsync()
    {
        var invited = await Invited.OpenAsync(_app, people: 2);
        await invited.InviteAsync();
        await invited.SendAllAsync(3);
        return invited;
    }

    private async Task<WebPage> BringAsync(string mail) =>
        await (await _app.As(Cast.Ines).OpenAsync("/gather/returned-mail")).UploadAsync(
            "main form[method=post]",
            "Files",
            "returned.eml",
            Encoding.UTF8.GetBytes(mail)
        );

    private Task<List<Guid>> MarkedAsync() =>
        _app.ReadAsync(db => db.People.Where(p => p.EmailRefusedOn != null).Select(p => p.Id).ToListAsync());

    private static string Report(string messageId, string to, string status = "5.1.1") =>
        $"""
            From: MAILER-DAEMON@quay.example
            Content-Type: multipart/report; report-type=delivery-status; boundary=part

            --part
            Content-Type: message/delivery-status

            Reporting-MTA: dns; quay.example

            Final-Recipient: rfc822; {to}
            Action: failed
            Status: {status}

            --part
            Content-Type: message/rfc822

            Message-ID: <{messageId}@quay.example>
            Subject: Your best day

            Hello
            --part--
            """;
}
