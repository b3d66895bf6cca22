using Lodestar.Core.Journeys;
using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Write.Checks;

/// <summary>
/// Says on Home that a role test that has begun is open: to those who lead, which roles are missing; to everybody whose own role is (R22, R63).
/// </summary>
internal sealed class RoleReport(LodestarDb db, CurrentPerson me, RoleReader roles, Texts texts)
{
    public async Task<NextStep?> ReadAsync(DraftVersion newest, CancellationToken ct)
    {
        // The whole directory is counted only where it may matter: this is asked on every page.
        if (!await db.RoleActions.AnyAsync(a => a.DraftId == newest.DraftId, ct))
            return null;
        var test = await roles.TestAsync(newest.DraftId, ct);
        if (test.Passes)
            return null;
        var mine = await roles.RoleOfAsync(me.PersonId, ct);
        if (mine is not null && test.Missing.Any(l => l.Role == mine))
            return new(
                texts["What would you do with this sentence tomorrow?"],
                texts["“{0}”: nobody of your role has said yet what they would do.", newest.Text.Value],
                texts["Say it in a line"],
                $"/write/drafts/{newest.DraftId}/roles/action?unit={mine.UnitId}&level={mine.Level}"
            );
        return me.Facilitates
            ? new(
                texts.Count(
                    test.Missing.Count(),
                    "{0} role has nothing to do with the sentence yet",
                    "{0} roles have nothing to do with the sentence yet"
                ),
                texts["A sentence that some cannot act on is not for everybody. First: {0}.", texts.NameOf(test.Missing.First().Role)],
                texts["Ask the roles"],
                $"/write/drafts/{newest.DraftId}/roles"
            )
            : null;
    }
}
