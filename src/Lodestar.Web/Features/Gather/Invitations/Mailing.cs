using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>Decides to whom letters go: to all who are asked and have an address, then to those who have not answered.</summary>
public sealed class Mailing(LodestarDb db, TimeProvider clock)
{
    /// <summary>A reminder leaves the last letter this much time.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromDays(2);

    private const string Reachable = """
        FROM "Invitees" i JOIN "People" p ON p."OrganizationId" = i."OrganizationId" AND p."Id" = i."PersonId"
        WHERE i."OrganizationId" = {1} AND i."SurveyId" = {0} AND p."Email" IS NOT NULL AND p."EmailRefusedOn" IS NULL AND p."LeftOn" IS NULL
        """;

    private const string Letters = """
        (SELECT 1 FROM "SurveyLetters" l WHERE l."OrganizationId" = i."OrganizationId" AND l."SurveyId" = i."SurveyId" AND l."PersonId" = i."PersonId"
        """;

    /// <summary>One invitation each. Pressed twice, the second finds nobody left; says how many letters were made.</summary>
    public Task<int> InviteAsync(Survey survey, CancellationToken ct) =>
        WriteAsync(survey, SurveyLetter.Invitation, $"AND NOT EXISTS {Letters} AND l.\"Round\" = 0)", [], ct);

    /// <summary>
    /// One reminder to everybody who was invited, has not answered, and had no letter about this survey for two days. How many that are
    /// is told to nobody: it would count answers one by one (anonymity rules 5 and 9).
    /// </summary>
    public async Task<bool> RemindAsync(Survey survey, CancellationToken ct)
    {
        var last = await db.SurveyLetters.Where(l => l.SurveyId == survey.Id).MaxAsync(l => (int?)l.Round, ct);
        if (last is null)
            return false;
        var recently = clock.GetUtcNow() - Rest;
        object since = db.Database.IsSqlite() ? recently.UtcDateTime : recently;
        const string who = $$"""
            AND EXISTS {{Letters}} AND l."State" IN ('Sent', 'Unsure'))
            AND NOT EXISTS {{Letters}} AND (l."State" IN ('Waiting', 'Leaving') OR l."TakenAt" > {3}))
            AND NOT EXISTS (SELECT 1 FROM "Participations" a WHERE a."OrganizationId" = i."OrganizationId" AND a."SurveyId" = i."SurveyId" AND a."PersonId" = i."PersonId")
            """;
        return await WriteAsync(survey, last.Value + 1, who, [since], ct) > 0;
    }

    private Task<int> WriteAsync(Survey survey, int round, string who, object[] more, CancellationToken ct) =>
        db.InTransactionAsync(
            async c =>
            {
                var sql = $$"""
                    INSERT INTO "SurveyLetters" ("OrganizationId", "SurveyId", "PersonId", "Round", "State", "Tries")
                    SELECT i."OrganizationId", i."SurveyId", i."PersonId", {2}, 'Waiting', 0
                    {{Reachable}} {{who}}
                    ON CONFLICT DO NOTHING
                    """;
                var made = await db.Database.ExecuteSqlRawAsync(sql, [survey.Id, survey.OrganizationId, round, .. more], c);
                if (made > 0)
                    db.Enqueue(new SendLetters(survey.Id));
                await db.SaveChangesAsync(c);
                return made;
            },
            ct
        );
}
