using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Privacy;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>The places a respondent can choose from: coarse enough to hide in, near enough to mean something.</summary>
public static class Audience
{
    /// <summary>
    /// Units without units below them, and those above where enough people work directly: a handful of people who name the unit above
    /// would be a remainder too small to show, and close the breakdown for everybody.
    /// </summary>
    public static Task<IReadOnlyList<UnitChoice>> ReadAsync(LodestarDb db, Survey survey, CancellationToken ct) =>
        ReadAsync(db, survey.Audience, survey.Smallest, ct);

    /// <summary>The same where no survey asks yet.</summary>
    public static async Task<IReadOnlyList<UnitChoice>> ReadAsync(
        LodestarDb db,
        SurveyAudience audience,
        SmallestGroup smallest,
        CancellationToken ct
    )
    {
        var units = await db.Units.AsNoTracking().ToListAsync(ct);
        var direct = await db
            .People.GroupBy(p => p.UnitId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var tree = UnitTree.Of(units);
        var asked = audience.In(tree);
        var names = units.ToDictionary(u => u.Id, u => u.Name);
        return
        [
            .. units
                .Where(u => asked.Contains(u.Id))
                .Where(u => !tree.ChildrenOf(u.Id).Any() || smallest.Allows(direct.GetValueOrDefault(u.Id)))
                .Select(u => new UnitChoice(u.Id, string.Join(" › ", tree.Upward(u.Id).OfType<Guid>().Reverse().Select(id => names[id]))))
                .OrderBy(u => u.Path, StringComparer.CurrentCulture),
        ];
    }
}

/// <summary>One place, with the units it lies in before its own name.</summary>
public sealed record UnitChoice(Guid Id, string Path);
