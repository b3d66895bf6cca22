using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather;

/// <summary>What the tables of answers hold, and what can be read from how they lie there.</summary>
public class StorageTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private static readonly string[] s_anonymous = ["Responses", "Answers", "SpentAttempts"];

    [Fact]
    [Trait("Catalog", "F1")]
    public async Task Tables_of_answers_have_no_column_for_a_time_a_person_or_a_device()
    {
        string[] forbidden =
        [
            "person",
            "account",
            "time",
            "date",
            "at",
            "created",
            "sequence",
            "ordinal",
            "order",
            "version",
            "ip",
            "agent",
            "device",
        ];

        foreach (var table in s_anonymous)
        {
            var columns = await ColumnsAsync(table);
            columns.ShouldNotBeEmpty();
            var words = columns.SelectMany(c => Words(c.Name)).ToList();
            words.Intersect(forbidden).ShouldBeEmpty($"{table}: {string.Join(", ", columns)}");
            // A number could count up; these two are places in lists so short that the database refuses the forty-first (CutsTests).
            columns.ShouldAllBe(c =>
                !c.Type.Contains("time", StringComparison.OrdinalIgnoreCase)
                && (!c.Type.Contains("int", StringComparison.OrdinalIgnoreCase) || c.Name == "Site" || c.Name == "Tenure")
            );
        }
    }

    [Fact]
    [Trait("Catalog", "F1")]
    public async Task Those_tables_and_the_one_of_participation_number_no_rows()
    {
        foreach (var table in s_anonymous.Append("Participations"))
            (await NumbersRowsAsync(table)).ShouldBeFalse(table);
        (await NumbersRowsAsync("Surveys")).ShouldBe(!TestDatabase.IsPostgres, "what is not anonymous may, so the question is a real one");
    }

    [Fact]
    [Trait("Catalog", "F2")]
    public async Task Rows_do_not_lie_in_the_order_in_which_they_came()
    {
        var scene = await Scene.OpenAsync(app);
        for (var i = 0; i < 80; i++)
            await app.InScopeAsync(s =>
                s.GetRequiredService<SubmissionDesk>()
                    .TakeAsync(scene.Survey.Id, scene.Says($"{i}"), AttemptKey.New(), TestContext.Current.CancellationToken)
            );
        await app.InScopeAsync(s =>
            s.GetRequiredService<SurveyClosing>().CloseAsync(scene.Survey.Id, TestContext.Current.CancellationToken)
        );

        var lying = await app.ReadAsync(db =>
            db.Database.SqlQuery<string>($"SELECT \"Text\" AS \"Value\" FROM \"Answers\" WHERE \"SurveyId\" = {scene.Survey.Id}")
                .ToListAsync()
        );

        lying.Count.ShouldBe(80);
        // Spearman's rank correlation of 80 shuffled rows has a standard deviation of 0.11.
        Math.Abs(RankCorrelation([.. lying.Select(t => int.Parse(t, System.Globalization.CultureInfo.InvariantCulture))]))
            .ShouldBeLessThan(0.45);
    }

    [Fact]
    [Trait("Catalog", "F2")]
    public async Task Closing_leaves_no_log_in_which_answers_lie_one_after_the_other()
    {
        if (TestDatabase.IsPostgres)
            return; // there the tables are written anew, and the log is the server's
        var scene = await Scene.OpenAsync(app);
        await app.InScopeAsync(s =>
            s.GetRequiredService<SubmissionDesk>()
                .TakeAsync(scene.Survey.Id, scene.Says("Calm"), AttemptKey.New(), TestContext.Current.CancellationToken)
        );
        LogSize().ShouldBeGreaterThan(0);

        await app.InScopeAsync(s =>
            s.GetRequiredService<SurveyClosing>().CloseAsync(scene.Survey.Id, TestContext.Current.CancellationToken)
        );

        LogSize().ShouldBe(0);

        long LogSize() => new FileInfo(Path.Combine(app.Folder, "lodestar.db-wal")).Length;
    }

    [Fact]
    public async Task The_database_itself_refuses_groups_smaller_than_five()
    {
        var scene = await Scene.OpenAsync(app);

        await Should.ThrowAsync<System.Data.Common.DbException>(() =>
            app.ReadAsync(db =>
                db.Database.ExecuteSqlAsync($"UPDATE \"Surveys\" SET \"SmallestSize\" = 2 WHERE \"Id\" = {scene.Survey.Id}")
            )
        );
    }

    private static double RankCorrelation(IReadOnlyList<int> ranks)
    {
        double n = ranks.Count;
        return 1 - 6 * ranks.Select((rank, i) => (double)(rank - i) * (rank - i)).Sum() / (n * (n * n - 1));
    }

    private static IEnumerable<string> Words(string name) =>
        System.Text.RegularExpressions.Regex.Matches(name, "[A-Z][a-z]*").Select(m => m.Value.ToLowerInvariant());

    private Task<List<Column>> ColumnsAsync(string table) =>
        app.ReadAsync(db =>
            TestDatabase.IsPostgres
                ? db
                    .Database.SqlQuery<Column>(
                        $"SELECT column_name AS \"Name\", data_type AS \"Type\" FROM information_schema.columns WHERE table_name = {table}"
                    )
                    .ToListAsync()
                : db.Database.SqlQuery<Column>($"SELECT name AS Name, type AS Type FROM pragma_table_info({table})").ToListAsync()
        );

    /// <summary>SQLite gives every row a number unless told not to; PostgreSQL only where a column asks for it.</summary>
    private Task<bool> NumbersRowsAsync(string table) =>
        app.ReadAsync(async db =>
            TestDatabase.IsPostgres
                ? await db
                    .Database.SqlQuery<int>(
                        $"SELECT count(*)::int AS \"Value\" FROM information_schema.columns WHERE table_name = {table} AND (is_identity = 'YES' OR column_default LIKE 'nextval%')"
                    )
                    .SingleAsync() > 0
                : !(
                    await db
                        .Database.SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE type = 'table' AND name = {table}")
                        .SingleAsync()
                ).EndsWith("WITHOUT ROWID", StringComparison.Ordinal)
        );

    private sealed record Column(string Name, string Type);
}
