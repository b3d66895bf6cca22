using Lodestar.Core.GutCheck;

namespace Lodestar.Web.Features.GutCheck.Clinics;

/// <summary>Follows a link to a reader of a clinic, in whatever organization that is. Looking changes nothing (B7).</summary>
public sealed class ClinicDoor(LodestarDb db, CurrentPerson visitor)
{
    /// <summary>Null for a link that was never made, or was cut off in a mail.</summary>
    public async Task<(ClinicLink Link, ClinicReader Reader, Clinic Clinic)?> OpenAsync(string token, CancellationToken ct)
    {
        var hash = ReaderToken.HashOfClinicLink(token);
        // The link itself says which organization; nobody needs to be signed in.
        var link = await db.ClinicLinks.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, ct);
        if (link is null)
            return null;
        visitor.Visit(await db.OrganizationAsync(link.OrganizationId, ct));
        var reader = await db.ClinicReaders.SingleAsync(r => r.Id == link.ClinicReaderId, ct);
        return (link, reader, await db.Clinics.SingleAsync(c => c.Id == reader.ClinicId, ct));
    }

    /// <summary>Records what was chosen so that it is either before the closing of the clinic or refused (E3).</summary>
    public Task<AnswerOutcome> AnswerAsync(
        string token,
        IReadOnlyDictionary<string, int?> chosen,
        string browserKey,
        DateTimeOffset now,
        CancellationToken ct
    ) =>
        db.InTransactionAsync(
            async c =>
            {
                var (_, reader, clinic) = (await OpenAsync(token, c))!.Value;
                await HoldAsync(clinic, c);
                var outcome = reader.Answer(chosen, clinic, browserKey, now);
                await db.SaveChangesAsync(c);
                return outcome;
            },
            ct
        );

    // Closing has to wait until the answers on their way are stored; answers do not wait for each other.
    private async Task HoldAsync(Clinic clinic, CancellationToken ct)
    {
        await db.HoldRowAsync<Clinic>(clinic.Id, ct);
        await db.Entry(clinic).ReloadAsync(ct);
    }
}
