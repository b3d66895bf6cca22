using Lodestar.Web.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Mail;

/// <summary>What can be known about a mail that did not simply leave.</summary>
[Trait("Catalog", "T18")]
public class SmtpTests(StubbornApp app) : IClassFixture<StubbornApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Mischief.HangUpEarly, MailTrouble.NoServer)]
    [InlineData(Mischief.Busy, MailTrouble.NoServer)]
    [InlineData(Mischief.HangUpAtData, MailTrouble.NoServer)]
    [InlineData(Mischief.HangUpAfter, MailTrouble.Unsure)]
    [InlineData(Mischief.SilentAfter, MailTrouble.Unsure)]
    public async Task A_mail_that_may_have_left_is_told_from_one_that_certainly_did_not(Mischief mischief, MailTrouble trouble)
    {
        app.Stubborn.Mood = _ => mischief;
        var to = $"{mischief}@quay.example";

        var problem = await Should.ThrowAsync<MailTroubleException>(() => SendAsync(to));

        problem.Trouble.ShouldBe(trouble);
        app.Stubborn.Taken.Count(t => t.To == to).ShouldBe(trouble is MailTrouble.Unsure ? 1 : 0);
    }

    [Theory]
    [InlineData("nobody@quay.example", MailTrouble.NoMailbox)]
    [InlineData("full@quay.example", MailTrouble.NotNow)]
    [InlineData("two words@quay.example", MailTrouble.NoMailbox)]
    [InlineData("ana@quay.example>\r\nRCPT TO:<all@quay.example", MailTrouble.NoMailbox)]
    public async Task What_a_server_says_of_one_mailbox_is_about_that_mailbox(string to, MailTrouble trouble)
    {
        app.Stubborn.Mood = _ => Mischief.None;

        (await Should.ThrowAsync<MailTroubleException>(() => SendAsync(to))).Trouble.ShouldBe(trouble);
        await SendAsync("ines@quay.example"); // the next one leaves
    }

    [Fact]
    public async Task A_connection_that_the_server_closed_meanwhile_costs_no_mail()
    {
        var calls = 0;
        app.Stubborn.Mood = _ => Mischief.None;
        await SendAsync("first@quay.example");
        app.Stubborn.Mood = _ => ++calls == 1 ? Mischief.HangUpEarly : Mischief.None;

        await SendAsync("second@quay.example");

        app.Stubborn.Taken.Count(t => t.To == "second@quay.example").ShouldBe(1);
    }

    [Fact]
    [Trait("Catalog", "C5")]
    public async Task Letters_of_every_script_arrive_whole_and_no_line_becomes_a_header()
    {
        app.Stubborn.Mood = _ => Mischief.None;
        var text = "Zażółć gęślą jaźń 🚢\n.\nمرحبا\n" + new string('x', 5000);

        await SendAsync(
            "every@quay.example",
            "Spokój 🚢 i jasność, także wtedy gdy pada deszcz na wszystkich pokładach\r\nBcc: all@quay.example",
            text
        );

        var message = app.Stubborn.Taken.Last(t => t.To == "every@quay.example").Message.ReplaceLineEndings("\n");
        var (head, body) = (
            message[..message.IndexOf("\n\n", StringComparison.Ordinal)],
            message[message.IndexOf("\n\n", StringComparison.Ordinal)..]
        );
        head.Split('\n').ShouldAllBe(line => line.Length <= 76 && line.All(char.IsAscii));
        head.Split('\n').ShouldNotContain(line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
        System
            .Text.Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace("\n", "", StringComparison.Ordinal)))
            .ReplaceLineEndings("\n")
            .ShouldBe(text);
    }

    private Task SendAsync(string to, string subject = "Hello", string text = "Hello") =>
        app.Services.GetRequiredService<IMailSender>().SendAsync(new Letter(to, subject, text), Ct);
}
