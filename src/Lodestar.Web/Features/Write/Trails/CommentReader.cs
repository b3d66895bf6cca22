using Lodestar.Core.Write;
using Lodestar.Core.Write.Trails;

namespace Lodestar.Web.Features.Write.Trails;

/// <summary>What the team says about words of a draft, version by version.</summary>
public sealed class CommentReader(LodestarDb db)
{
    /// <summary>Of all versions: the newest version first, open ones before settled ones.</summary>
    public async Task<IReadOnlyList<CommentLine>> ReadAsync(Draft draft, CancellationToken ct)
    {
        var versions = draft.Versions.ToDictionary(v => v.Id);
        var ids = versions.Keys.ToList();
        var comments = await db.WordComments.AsNoTracking().Where(c => ids.Contains(c.DraftVersionId)).ToListAsync(ct);
        var people = comments.Select(c => c.AccountId).Concat(comments.Select(c => c.ResolvedBy).OfType<Guid>()).Distinct().ToList();
        var names = await db.Users.Where(a => people.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        return
        [
            .. comments
                .Select(c => new CommentLine(
                    c,
                    versions[c.DraftVersionId],
                    names.GetValueOrDefault(c.AccountId, ""),
                    c.ResolvedBy is { } by ? names.GetValueOrDefault(by, "") : null
                ))
                .OrderBy(c => !c.Comment.IsOpen)
                .ThenByDescending(c => c.Version.Number)
                .ThenBy(c => c.Comment.First)
                .ThenBy(c => c.Comment.WrittenAt),
        ];
    }
}

/// <summary>One comment with the version it is on and the people behind it.</summary>
public sealed record CommentLine(WordComment Comment, DraftVersion Version, string By, string? ResolvedBy)
{
    public string Words => Comment.WordsOf(Version.Text);
}
