using System.Security.Cryptography;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>
/// Draws, in the database, who could be asked: a few of each combination of what makes a point of view, in an order that chance decided
/// when people were entered. A million people come down to at most six thousand, and nobody else is loaded.
/// </summary>
public sealed class TeamPool(LodestarDb db, CurrentPerson me, DirectoryShelf shelf)
{
    /// <summary>Up to so many people nobody needs to be drawn: all could be asked.</summary>
    public const int Everybody = 3_000;

    /// <summary>Other orders of the same people, for another proposal.</summary>
    public const int Draws = 12;

    private const int OfEach = 3;
    private const int OfEachLevel = 2_000;

    /// <summary>Who could be asked; drawn once for a large directory as long as nobody else is away or has declined.</summary>
    public async Task<IReadOnlyList<Traits>> DrawAsync(PoolWish wish, CancellationToken ct) =>
        wish.IsSmall
            ? await QueryAsync(wish, ct)
            : await shelf.TakeAsync(
                me.OrganizationId,
                $"{wish} without {await LeftOutAsync(wish.Day, ct)}",
                () => QueryAsync(wish, ct),
                _ => true
            );

    /// <summary>Tells one set of people who cannot be asked from another.</summary>
    private async Task<string> LeftOutAsync(DateOnly day, CancellationToken ct)
    {
        var away = db.Set<Absence>().Where(a => a.From <= day && a.Until >= day).Select(a => a.PersonId);
        var declined = db.TeamInvitations.Where(i => i.Answer == InvitationAnswer.Declined).Select(i => i.PersonId);
        var ids = await away.Union(declined).OrderBy(id => id).ToListAsync(ct);
        return Convert.ToHexStringLower(SHA256.HashData([.. ids.SelectMany(id => id.ToByteArray())]));
    }

    private async Task<IReadOnlyList<Traits>> QueryAsync(PoolWish wish, CancellationToken ct)
    {
        List<object> with =
        [
            me.OrganizationId,
            wish.Root ?? Guid.Empty,
            wish.Day,
            wish.IsSmall ? Everybody : OfEach,
            wish.IsSmall ? Everybody : OfEachLevel,
        ];
        var sql = $$"""
            WITH RECURSIVE "Parts" AS (
                SELECT u."Id", u."Id" AS "Top" FROM "Units" u
                WHERE u."OrganizationId" = {0} AND ((u."ParentId" IS NULL AND u."Id" <> {1}) OR u."ParentId" = {1} OR u."Id" = {1})
                UNION ALL
                SELECT u."Id", p."Top" FROM "Units" u JOIN "Parts" p ON u."ParentId" = p."Id"
                WHERE u."OrganizationId" = {0} AND p."Id" <> {1}
            ), "Drawn" AS (
                SELECT p."Id" AS "PersonId", p."UnitId", p."Level", p."Site", p."IsRemote", p."HiredOn", p."Languages", {{Order(
                wish
            )}} AS "Draw",
                    ROW_NUMBER() OVER (
                        PARTITION BY t."Top", p."Level", {{(wish.BySite ? "p.\"Site\"," : "")}} p."IsRemote", {{Band(
                wish.Today,
                with
            )}}, {{FirstLanguage}}
                        ORDER BY {{Order(wish)}}
                    ) AS "Place"
                FROM "People" p JOIN "Parts" t ON t."Id" = p."UnitId"
                WHERE p."OrganizationId" = {0} AND p."LeftOn" IS NULL
                AND NOT EXISTS (SELECT 1 FROM "Absences" a WHERE a."OrganizationId" = {0} AND a."PersonId" = p."Id" AND a."From" <= {2} AND a."Until" >= {2})
                AND NOT EXISTS (SELECT 1 FROM "TeamInvitations" i WHERE i."OrganizationId" = {0} AND i."PersonId" = p."Id" AND i."Answer" = 'Declined')
            ), "Ranked" AS (
                SELECT *, ROW_NUMBER() OVER (PARTITION BY "Level" ORDER BY "Place", "Draw") AS "Rank" FROM "Drawn" WHERE "Place" <= {3}
            )
            SELECT "PersonId", "UnitId", "Level", "Site", "IsRemote", "HiredOn", "Languages" FROM "Ranked" WHERE "Rank" <= {4}
            ORDER BY "Place", "Draw"
            """;
        var rows = await db.Database.SqlQueryRaw<Row>(sql, [.. with]).ToListAsync(ct);
        return [.. rows.Select(row => row.ToTraits())];
    }

    private bool IsSqlite => db.Database.IsSqlite();

    // The last twelve digits of an id were drawn at random; turned by some places they make another order.
    private string Order(PoolWish wish)
    {
        var (id, turn) = (IsSqlite ? "p.\"Id\"" : "CAST(p.\"Id\" AS text)", wish.Draw % Draws);
        return $"(substr({id}, {25 + turn}, {12 - turn}) || substr({id}, 25, {turn}))";
    }

    private string FirstLanguage =>
        IsSqlite ? "substr(p.\"Languages\" || ' ', 1, instr(p.\"Languages\" || ' ', ' '))" : "split_part(p.\"Languages\", ' ', 1)";

    private static string Band(DateOnly today, List<object> with)
    {
        var steps = new[] { 1, 5, 10, 20 }.Select(years =>
        {
            with.Add(today.AddYears(-years));
            return $"CASE WHEN p.\"HiredOn\" <= {{{with.Count - 1}}} THEN 1 ELSE 0 END";
        });
        return $"CASE WHEN p.\"HiredOn\" IS NULL THEN -1 ELSE {string.Join(" + ", steps)} END";
    }

    // The level comes as the word it is stored as: what a query of ours returns is not converted like a table.
    private sealed class Row
    {
        public Guid PersonId { get; init; }
        public Guid UnitId { get; init; }
        public string Level { get; init; } = "";
        public string? Site { get; init; }
        public bool IsRemote { get; init; }
        public DateOnly? HiredOn { get; init; }
        public string Languages { get; init; } = "";

        public Traits ToTraits() =>
            new()
            {
                PersonId = PersonId,
                UnitId = UnitId,
                Level = Enum.Parse<Level>(Level),
                Site = Site,
                IsRemote = IsRemote,
                HiredOn = HiredOn,
                Languages = Languages,
            };
    }
}

/// <summary>From whom a team is drawn.</summary>
/// <param name="Day">Who is away on this day is left out.</param>
/// <param name="Today">From which years are counted.</param>
public sealed record PoolWish(DateOnly Day, DateOnly Today)
{
    /// <summary>Everybody may be looked at, since there are so few.</summary>
    public bool IsSmall { get; init; }

    /// <summary>Whether sites are few enough to tell people apart.</summary>
    public bool BySite { get; init; }

    /// <summary>The unit that is the organization itself, if any.</summary>
    public Guid? Root { get; init; }

    /// <summary>Which of the orders.</summary>
    public int Draw { get; init; }
}
