using Lodestar.Core.Write.Teams;

namespace Lodestar.Web.Features.Write.Prework;

/// <summary>
/// The notes that one person writes for themselves. Whoever asks names the person, and only ever their own: there is no way to read all.
/// </summary>
public sealed class Notebook(LodestarDb db, CurrentPerson visitor, TimeProvider clock)
{
    /// <summary>All of theirs, oldest day first.</summary>
    public async Task<IReadOnlyList<PreNote>> OfAsync(Guid personId, CancellationToken ct)
    {
        var notes = await db.PreNotes.AsNoTracking().Where(n => n.PersonId == personId).ToListAsync(ct);
        return [.. notes.OrderBy(n => n.WrittenOn).ThenBy(n => n.Text, StringComparer.CurrentCulture)];
    }

    /// <summary>Each line is a note; what is written there already is not written twice.</summary>
    public Task<NotesOutcome> WriteAsync(Guid personId, string? lines, CancellationToken ct) =>
        db.InTransactionAsync(
            async c =>
            {
                var written = (lines ?? "").Split('\n').Select(Line.Of).Where(line => line.Length > 0).Distinct().ToList();
                if (written.Count == 0)
                    return NotesOutcome.Nothing;
                var there = await db.PreNotes.Where(n => n.PersonId == personId).Select(n => n.Text).ToListAsync(c);
                var fresh = written.Except(there).ToList();
                if (there.Count + fresh.Count > PreNote.Most)
                    return NotesOutcome.TooMany;
                var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
                foreach (var line in fresh)
                    if (PreNote.TryWrite(visitor.OrganizationId, personId, line, today) is { } note)
                        db.Add(note);
                    else
                        return NotesOutcome.TooLong;
                await db.SaveChangesAsync(c);
                return NotesOutcome.Kept;
            },
            ct
        );

    /// <summary>False where it is not theirs, is gone, or lies on the table already.</summary>
    public async Task<bool> TearOutAsync(Guid personId, Guid noteId, CancellationToken ct) =>
        await db.InTransactionAsync(
            c => db.PreNotes.Where(n => n.Id == noteId && n.PersonId == personId && !n.IsTaken).ExecuteDeleteAsync(c),
            ct
        ) > 0;
}

/// <summary>What became of lines.</summary>
public enum NotesOutcome
{
    Kept,
    Nothing,
    TooLong,
    TooMany,
}
