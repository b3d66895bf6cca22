using Lodestar.Core.GutCheck;
using Lodestar.Core.Write;

namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>What every page about rounds has to look up.</summary>
public sealed class RoundDesk(LodestarDb db)
{
    /// <summary>Two weeks are the plan for the whole road; a reader needs a minute, and a reminder.</summary>
    public const int UsualDays = 7;

    public Task<Round?> FindAsync(Guid roundId, CancellationToken ct) =>
        db.Rounds.Include(r => r.Readers.OrderBy(x => x.Name)).AsSplitQuery().SingleOrDefaultAsync(r => r.Id == roundId, ct);

    public async Task<int> NextNumberAsync(CancellationToken ct) => (await db.Rounds.MaxAsync(r => (int?)r.Number, ct) ?? 0) + 1;

    /// <summary>The writing team, whoever sat in a workshop, and whoever wrote a version: they know the sentence (R108).</summary>
    public async Task<Attendees> AttendeesAsync(CancellationToken ct)
    {
        var seats = await db.Seats.Where(s => s.WithdrawnAt == null).Select(s => new { s.PersonId, s.Name }).ToListAsync(ct);
        var team = await db.Set<TeamMember>().Select(m => m.PersonId).ToListAsync(ct);
        List<Guid> ids = [.. team.Union(seats.Select(s => s.PersonId).OfType<Guid>())];
        var people = await db.People.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Email }).ToListAsync(ct);
        var authors = await db.DraftVersions.Join(db.Users, v => v.AuthorId, u => u.Id, (_, u) => u.Email).Distinct().ToListAsync(ct);
        return new Attendees(
            people.Select(p => p.Id).ToHashSet(),
            people.Select(p => p.Email).Concat(authors).OfType<string>().Select(e => e.ToLowerInvariant()).ToHashSet()
        )
        {
            GuestNames = seats.Where(s => s.PersonId is null).Select(s => Line.Fold(s.Name)).ToHashSet(),
        };
    }

    /// <summary>Those who have not answered on the morning of the last day hear of it once.</summary>
    public void RemindLater(Round round)
    {
        var morning = new DateTimeOffset(round.LastDay, new TimeOnly(7, 0), TimeSpan.Zero);
        if (morning > round.OpenedAt)
            db.Enqueue(new RemindReaders(round.Id), morning);
    }

    /// <summary>Everybody of this round who has an address and still has to be asked gets a mail with a link of their own.</summary>
    public void Mail(IEnumerable<Reader> readers)
    {
        foreach (var reader in readers.Where(r => r is { Email: not null, HasAnswered: false, WithdrawnAt: null }))
            db.Enqueue(new InviteReader(reader.Id));
    }
}

/// <summary>Send a reader their link. The link itself is made by whoever does it, so that no secret lies in the table of jobs (D6).</summary>
public sealed record InviteReader(Guid ReaderId);

/// <summary>Remind those of a round who have not answered.</summary>
public sealed record RemindReaders(Guid RoundId);
