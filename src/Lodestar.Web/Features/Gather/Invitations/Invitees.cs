using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Privacy;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>Who a survey asks: the directory before it opens, the list made at that moment ever after (F8, F9).</summary>
public static class Invitees
{
    /// <summary>Writes everybody down who is asked; part of the transaction that opens the survey.</summary>
    public static async Task<int> WriteDownAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        List<object> with = [survey.Id, survey.OrganizationId];
        var sql = $$"""
            INSERT INTO "Invitees" ("OrganizationId", "SurveyId", "PersonId", "UnitId", "Level", "Site", "Tenure")
            SELECT "OrganizationId", {0}, "Id", "UnitId", "Level", {{await SiteAsync(db, survey, with, ct)}}, {{TenureOf(survey, with)}}
            FROM "People" WHERE "OrganizationId" = {1} AND "LeftOn" IS NULL
            """;
        if (!survey.Audience.Units.IsEmpty)
            sql += $" AND \"UnitId\" IN ({Places(with, (await UnitsOfAsync(db, survey.Audience, ct)).Append(Guid.Empty).Cast<object>())})";
        if (!survey.Audience.Levels.IsEmpty)
            sql += $" AND \"Level\" IN ({Places(with, survey.Audience.Levels.Select(level => level.ToString()))})";
        sql += " ON CONFLICT DO NOTHING";
        return await db.Database.ExecuteSqlRawAsync(sql, with, ct);
    }

    // Names are compared as people read them, so each spelling in the directory becomes a case of its own.
    private static async Task<string> SiteAsync(LodestarDb db, Survey survey, List<object> with, CancellationToken ct)
    {
        if (survey.Cuts.Sites.IsEmpty)
            return "CAST(NULL AS INTEGER)";
        var spellings = await db.People.Where(p => p.Site != null).Select(p => p.Site!).Distinct().ToListAsync(ct);
        var cases = spellings
            .Select(spelling => (Spelling: spelling, Number: survey.Cuts.SiteOf(spelling)))
            .Where(s => s.Number is not null)
            .Select(s => $"WHEN {Places(with, [s.Spelling])} THEN {s.Number}")
            .ToList();
        return cases is [] ? "CAST(NULL AS INTEGER)" : $"CASE \"Site\" {string.Join(' ', cases)} ELSE NULL END";
    }

    private static string TenureOf(Survey survey, List<object> with)
    {
        if (survey is not { Cuts.ByTenure: true, OpenedOn: { } day })
            return "CAST(NULL AS INTEGER)";
        var steps = survey.Cuts.Bounds.Select(years =>
            $"CASE WHEN \"HiredOn\" <= {Places(with, [day.AddYears(-years)])} THEN 1 ELSE 0 END"
        );
        return $"CASE WHEN \"HiredOn\" IS NULL THEN NULL ELSE 1 + {string.Join(" + ", steps)} END";
    }

    /// <summary>How many it asks, or would ask if it opened now.</summary>
    public static async Task<int> CountAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        var written = await db.Invitees.CountAsync(i => i.SurveyId == survey.Id, ct);
        return written > 0 ? written : await (await InDirectoryAsync(db, survey.Audience, ct)).CountAsync(ct);
    }

    /// <summary>Those it asks by every cut it declares; the directory where nobody was written down.</summary>
    public static async Task<List<Position>> PositionsAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        var written = await db
            .Invitees.Where(i => i.SurveyId == survey.Id)
            .GroupBy(i => new
            {
                i.UnitId,
                i.Level,
                i.Site,
                i.Tenure,
            })
            .Select(g => new Position(g.Key.UnitId, g.Key.Level, g.Key.Site, g.Key.Tenure, g.Count()))
            .ToListAsync(ct);
        if (written is not [])
            return written;
        return await InDirectoryByPositionAsync(db, survey, ct);
    }

    // Counted by the database: of a million people come as many lines as there are units, levels, spellings and first days.
    private static async Task<List<Position>> InDirectoryByPositionAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        var directory = await InDirectoryAsync(db, survey.Audience, ct);
        if (survey.Cuts == SurveyCuts.None)
            return await directory
                .GroupBy(p => new { p.UnitId, p.Level })
                .Select(g => new Position(g.Key.UnitId, g.Key.Level, null, null, g.Count()))
                .ToListAsync(ct);
        var groups = await directory
            .GroupBy(p => new
            {
                p.UnitId,
                p.Level,
                p.Site,
                p.HiredOn,
            })
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(ct);
        return
        [
            .. groups
                .GroupBy(
                    g => (g.Key.UnitId, g.Key.Level, Site: survey.Cuts.SiteOf(g.Key.Site), Tenure: survey.BandOf(g.Key.HiredOn)),
                    g => g.Count
                )
                .Select(g => new Position(g.Key.UnitId, g.Key.Level, g.Key.Site, g.Key.Tenure, g.Sum())),
        ];
    }

    /// <summary>The people a survey would ask if it opened now.</summary>
    public static Task<IQueryable<Person>> WouldAskAsync(LodestarDb db, Survey survey, CancellationToken ct) =>
        InDirectoryAsync(db, survey.Audience, ct);

    /// <summary>Where this person answers from, or null when the survey does not ask them.</summary>
    public static async Task<Invitee?> FindAsync(LodestarDb db, Survey survey, Person person, CancellationToken ct)
    {
        if (
            await db.Invitees.AsNoTracking().SingleOrDefaultAsync(i => i.SurveyId == survey.Id && i.PersonId == person.Id, ct) is
            { } written
        )
            return written;
        var anybody = survey is { IsByInvitation: false, Audience.IsEverybody: true };
        return anybody ? new Invitee(survey, person) : null; // somebody new to an open survey that asks everybody
    }

    private static async Task<IQueryable<Person>> InDirectoryAsync(LodestarDb db, SurveyAudience audience, CancellationToken ct)
    {
        var people = db.People.AsQueryable();
        if (!audience.Units.IsEmpty)
        {
            var units = await UnitsOfAsync(db, audience, ct);
            people = people.Where(p => units.Contains(p.UnitId));
        }
        return audience.Levels.IsEmpty ? people : people.Where(p => audience.Levels.Contains(p.Level));
    }

    private static async Task<List<Guid>> UnitsOfAsync(LodestarDb db, SurveyAudience audience, CancellationToken ct) =>
        [.. audience.In(UnitTree.Of(await db.Units.AsNoTracking().ToListAsync(ct)))];

    private static string Places(List<object> with, IEnumerable<object> values) =>
        string.Join(
            ", ",
            values.Select(value =>
            {
                with.Add(value);
                return $"{{{with.Count - 1}}}";
            })
        );
}
