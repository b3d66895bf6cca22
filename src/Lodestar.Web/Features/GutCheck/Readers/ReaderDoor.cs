using Lodestar.Core.GutCheck;

namespace Lodestar.Web.Features.GutCheck.Readers;

/// <summary>Follows a link to its reader, in whatever organization that is. Looking changes nothing (B7).</summary>
public sealed class ReaderDoor(LodestarDb db, CurrentPerson visitor)
{
    /// <summary>Null for a link that was never made, or was cut off in a mail.</summary>
    public async Task<(ReaderLink Link, Reader Reader, Round Round)?> OpenAsync(string token, CancellationToken ct)
    {
        var hash = ReaderToken.HashOfLink(token);
        // The link itself says which organization; nobody needs to be signed in.
        var link = await db.ReaderLinks.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, ct);
        if (link is null)
            return null;
        visitor.Visit(await db.OrganizationAsync(link.OrganizationId, ct));
        var reader = await db.Readers.SingleAsync(r => r.Id == link.ReaderId, ct);
        return (link, reader, await db.Rounds.SingleAsync(r => r.Id == reader.RoundId, ct));
    }

    /// <summary>Records an answer so that it is either before the closing of the round or refused (E3).</summary>
    public Task<AnswerOutcome> AnswerAsync(
        string token,
        ReaderAnswer answer,
        string browserKey,
        DateTimeOffset now,
        CancellationToken ct
    ) =>
        db.InTransactionAsync(
            async c =>
            {
                var (_, reader, _) = (await OpenAsync(token, c))!.Value;
                var round = await HoldAsync(reader.RoundId, c);
                var outcome = reader.Answer(answer, round, browserKey, now);
                await db.SaveChangesAsync(c);
                return outcome;
            },
            ct
        );

    /// <summary>Keeps what was typed from memory; the first time counts.</summary>
    public Task<AnswerOutcome> ReciteAsync(string token, string? typed, string? browserKey, DateTimeOffset now, CancellationToken ct) =>
        db.InTransactionAsync(
            async c =>
            {
                var (_, reader, _) = (await OpenAsync(token, c))!.Value;
                var outcome = reader.Recite(typed, await HoldAsync(reader.RoundId, c), browserKey, now);
                await db.SaveChangesAsync(c);
                return outcome;
            },
            ct
        );

    // Closing has to wait until the answers on their way are stored; answers do not wait for each other.
    private async Task<Round> HoldAsync(Guid roundId, CancellationToken ct)
    {
        await db.HoldRowAsync<Round>(roundId, ct);
        var round = await db.Rounds.SingleAsync(r => r.Id == roundId, ct);
        await db.Entry(round).ReloadAsync(ct);
        return round;
    }
}
