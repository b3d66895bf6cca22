using Lodestar.Core.Write.Checks;
using Lodestar.Text.Statements;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.Write.Checks;

/// <summary>
/// Checks of a version that speak against adopting it: those that fail, and of those nobody has begun the two that do not depend on who looks,
/// an action of every role (R63) and evidence (R12).
/// </summary>
public sealed class ChecklistConcerns(LodestarDb db, ChecklistReader reader, WordKinship kinship, Texts texts) : IConcerns
{
    public async Task<IReadOnlyList<Concern>> AboutAsync(Guid draftVersionId, CancellationToken ct)
    {
        if (await db.DraftVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Id == draftVersionId, ct) is not { } version)
            return [];
        var (list, found) = await reader.ReadAsync(version, kinship, ct);
        return
        [
            .. list
                .Lines.Where(l => l.State is CheckState.Fails || l is { Check: Check.Roles or Check.Evidence, State: CheckState.Open })
                .Select(l => new Concern(
                    texts["{0}: {1}", l.Check.Name(texts), texts.Say(l.Check, found)],
                    texts["See the checklist"],
                    $"/write/versions/{version.Id}/checklist"
                )),
        ];
    }
}
