using Lodestar.Web.Jobs;
using Lodestar.Web.Mail;

namespace Lodestar.Web.Features.Write.Cooling;

/// <param name="CoolingOffId">The rest that is over.</param>
/// <param name="PersonId">The member of the team who is told.</param>
public sealed record RemindWriter(Guid CoolingOffId, Guid PersonId);

/// <summary>One mail to one member. Run again after a crash it sends the same letter under the same id.</summary>
internal sealed class RemindWriterJob(LodestarDb db, IMailSender mail, Outgoing addresses, Texts texts) : IJob<RemindWriter>
{
    public async Task RunAsync(RemindWriter work, CancellationToken ct)
    {
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == work.PersonId && p.LeftOn == null, ct);
        var isOpen = !await db.Readings.AnyAsync(r => r.CoolingOffId == work.CoolingOffId && r.PersonId == work.PersonId, ct);
        if (person?.Email is not { } address || !isOpen)
            return;
        // Neither the sentence nor the intent is in it: the first look belongs to the page.
        var text = texts[
            """
            Hello {0},

            the sentence that you wrote together has rested and is back. Before anybody talks about it, please write down what it says to you; it takes two minutes:

            {1}

            You see what was meant, and what the others read in it, as soon as yours is written.
            """,
            person.Name,
            addresses.UrlOf($"/write/cooling-offs/{work.CoolingOffId}/reading")
        ];
        var letter = new Letter(address, texts["Your sentence is back: what does it say to you?"], text)
        {
            MessageId = $"return-{work.CoolingOffId:N}-{work.PersonId:N}",
        };
        await mail.SendAsync(letter, ct);
    }
}
