using Lodestar.Core.GutCheck;
using Lodestar.Web.Jobs;
using Lodestar.Web.Mail;

namespace Lodestar.Web.Features.GutCheck.Clinics;

/// <summary>Send a reader their link into a clinic; whoever sends it makes it, so that no secret lies in the table of jobs (D6).</summary>
public sealed record InviteToClinic(Guid ClinicReaderId);

/// <summary>Makes a link and mails it. Run again after a crash it sends a second link; both open the same page.</summary>
internal sealed class InviteToClinicJob(LodestarDb db, IMailSender mail, Outgoing addresses, Texts texts) : IJob<InviteToClinic>
{
    public async Task RunAsync(InviteToClinic work, CancellationToken ct)
    {
        if (await db.ClinicReaders.SingleOrDefaultAsync(r => r.Id == work.ClinicReaderId, ct) is not { HasAnswered: false } one)
            return;
        var clinic = await db.Clinics.SingleAsync(c => c.Id == one.ClinicId, ct);
        var reader = await db.Readers.AsNoTracking().SingleAsync(r => r.Id == one.ReaderId, ct);
        if (clinic.State is not RoundState.Open || reader is not { Email: { } email, WithdrawnAt: null })
            return;

        var organization = await db.Organizations.SingleAsync(ct);
        var (link, token) = ClinicLink.To(one, clinic);
        db.Add(link);
        await db.SaveChangesAsync(ct);
        await mail.SendAsync(
            new(
                email,
                texts["Which word says it better?"],
                texts[
                    """
                    Hello {0},

                    You read one sentence for {1}, and some people stumbled over a word. Here are others for it. Which says better what you do?

                    {2}

                    It takes a minute. The link is yours alone and works until {3:d MMMM yyyy}.
                    """,
                    reader.Name,
                    organization.Name,
                    addresses.UrlOf($"/g/clinic/{token}"),
                    clinic.LastDay
                ]
            ),
            ct
        );
    }
}
