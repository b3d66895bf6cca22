using Lodestar.Core.Gather.Invitations;

namespace Lodestar.Core.Tests.Gather;

[Trait("Catalog", "T18")]
public class ReturnedMailTests
{
    private const string Token = "abcdefghijklmnopqrstuvwxyz";

    [Fact]
    public void A_report_of_a_mailbox_that_is_not_there_names_letter_and_address()
    {
        ReturnedMail.ReadAll(Report()).ShouldBe([new ReturnedMail(Token, "ana@quay.example", ReturnFate.NoMailbox)]);
    }

    [Theory]
    [InlineData("5.1.1", "failed", ReturnFate.NoMailbox)]
    [InlineData("5.1.10 (null MX)", "Failed", ReturnFate.NoMailbox)]
    [InlineData("5.2.1", "failed", ReturnFate.NoMailbox)]
    [InlineData("5.2.2", "failed", ReturnFate.Refused)]
    [InlineData("5.7.1", "failed", ReturnFate.Refused)]
    [InlineData("5.4.4", "failed", ReturnFate.Refused)]
    [InlineData("", "failed", ReturnFate.Refused)]
    [InlineData("4.4.7", "delayed", ReturnFate.Underway)]
    [InlineData("2.0.0", "delivered", ReturnFate.Underway)]
    [InlineData("5.1.1", "relayed", ReturnFate.Underway)]
    public void Only_what_says_that_there_is_no_mailbox_speaks_against_an_address(string status, string action, ReturnFate fate) =>
        ReturnedMail.ReadAll(Report(status, action)).ShouldHaveSingleItem().Fate.ShouldBe(fate);

    [Fact]
    public void Line_ends_of_any_kind_folded_fields_and_a_forwarded_report_are_read_as_well()
    {
        var folded = Report().Replace("Message-ID: <", "Message-ID:\n <", StringComparison.Ordinal);
        ReturnedMail.ReadAll(folded.ReplaceLineEndings("\r\n")).ShouldHaveSingleItem().Token.ShouldBe(Token);

        var forwarded = $"""
            Subject: Fwd: look at this
            Content-Type: multipart/mixed; boundary=outer

            --outer
            Content-Type: text/plain

            What is this?
            --outer
            Content-Type: message/rfc822

            {Report()}
            --outer--
            """;
        ReturnedMail.ReadAll(forwarded).ShouldBe([new ReturnedMail(Token, "ana@quay.example", ReturnFate.NoMailbox)]);
    }

    [Fact]
    public void Headers_sent_in_base_64_or_quoted_are_read()
    {
        var headers = $"Subject: Your best day\nMessage-ID: <ls.{Token}@quay.example>\n";
        ReturnedMail
            .ReadAll(Report(original: ("base64", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(headers)))))
            .ShouldHaveSingleItem()
            .Token.ShouldBe(Token);
        ReturnedMail
            .ReadAll(Report(original: ("quoted-printable", headers.Replace("klmn", "kl=\nmn", StringComparison.Ordinal))))
            .ShouldHaveSingleItem()
            .Token.ShouldBe(Token);
    }

    [Fact]
    public void A_mailbox_holds_several()
    {
        var mailbox =
            $"From MAILER-DAEMON Tue Mar 12\n{Report()}\n\nFrom ana@quay.example Tue Mar 12\nSubject: Thanks\n\nI shall answer.\n\nFrom MAILER-DAEMON\n{Report("5.2.2")}\n";

        ReturnedMail.ReadAll(mailbox).Select(mail => mail.Fate).ShouldBe([ReturnFate.NoMailbox, ReturnFate.NoReport, ReturnFate.Refused]);
    }

    [Theory]
    [InlineData("<ls.abcdefghijklmnopqrstuvwxyz@quay.example>", true)]
    [InlineData("ls.ABCDEFGHIJKLMNOPQRSTUVWXYZ@quay.example", true)]
    [InlineData("<ls.abcdefghijklmnopqrstuvwxy@quay.example>", false)]
    [InlineData("<ls.abcdefghijklmnopqrstuvwxy!@quay.example>", false)]
    [InlineData("<0123456789abcdef0123456789abcdef@quay.example>", false)]
    [InlineData("", false)]
    public void A_token_is_known_by_its_form(string messageId, bool isOurs) => (ReturnToken.In(messageId) is not null).ShouldBe(isOurs);

    [Fact]
    public void A_new_token_is_read_back_and_no_two_are_alike()
    {
        var tokens = Enumerable.Range(0, 100).Select(_ => ReturnToken.New()).ToList();

        tokens.ShouldAllBe(token => ReturnToken.In($"<{ReturnToken.ToMessageId(token)}@quay.example>") == token);
        tokens.Distinct().Count().ShouldBe(100);
    }

    [Theory]
    [Trait("Catalog", "C7")]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("Content-Type: multipart/report")]
    [InlineData("Content-Type: multipart/report; boundary=\"\"\n\n--\n--\n")]
    [InlineData("Content-Type: multipart/report; boundary=x\n\n--x")]
    [InlineData("Content-Type: multipart/report; boundary=x\n\n--x\n--x\n--x--")]
    [InlineData(": : :\n\t\n \0")]
    public void Damaged_mail_is_no_report_and_breaks_nothing(string mail) =>
        ReturnedMail.ReadAll(mail).ShouldAllBe(read => read.Fate == ReturnFate.NoReport && read.Token == null);

    [Fact]
    [Trait("Catalog", "C7")]
    public void Mail_within_mail_without_end_is_not_followed_forever()
    {
        var deep = string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\n\n", 2000));

        ReturnedMail.ReadAll(deep).ShouldHaveSingleItem().Fate.ShouldBe(ReturnFate.NoReport);
    }

    internal static string Report(string status = "5.1.1", string action = "failed", (string Encoding, string Body)? original = null) =>
        $"""
            Return-Path: <>
            From: MAILER-DAEMON@mail.quay.example (Mail Delivery System)
            Subject: Undelivered Mail Returned to Sender
            To: lodestar@quay.example
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status;
                boundary="B7F3.1773306000/mail.quay.example"

            This is a MIME-encapsulated message.

            --B7F3.1773306000/mail.quay.example
            Content-Description: Notification
            Content-Type: text/plain; charset=utf-8

            I could not deliver your mail.

            --B7F3.1773306000/mail.quay.example
            Content-Description: Delivery report
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.quay.example
            Arrival-Date: Tue, 12 Mar 2030 09:00:00 +0000 (UTC)

            Final-Recipient: rfc822; Ana@Quay.example
            Action: {action}
            Status: {status}
            Diagnostic-Code: smtp; 550 no such user

            --B7F3.1773306000/mail.quay.example
            Content-Description: Undelivered Message Headers
            Content-Type: text/rfc822-headers
            Content-Transfer-Encoding: {original?.Encoding ?? "7bit"}

            {original?.Body ?? $"Subject: Your best day\nMessage-ID: <ls.{Token}@quay.example>"}

            --B7F3.1773306000/mail.quay.example--
            """;
}
