using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Data;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Answering;

/// <summary>The fast way into the tables of answers writes what the map says, column by column.</summary>
public class MappedTableTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Responses")]
    [InlineData("Answers")]
    [InlineData("SpentAttempts")]
    [InlineData("Participations")]
    public async Task A_row_written_past_the_context_looks_like_one_it_wrote(string table)
    {
        var scene = await Scene.OpenAsync(app, QuestionBank.ThinkOf, QuestionBank.InTheWay);
        var lena = new Person(Cast.Northquay.Id, "Lena Duarte", scene.Voice.Id, Level.Frontline);
        var tom = new Person(Cast.Northquay.Id, "Tom Reyes", scene.Voice.Id, Level.Frontline);
        await app.SeedAsync(lena, tom);

        await app.ChangeAsync(db =>
        {
            db.AddRange(Rows(scene, lena));
            return Task.CompletedTask;
        });
        var mapped = await KindsAsync(table, scene);
        await WithinAsync(async db =>
        {
            foreach (var row in Rows(scene, tom))
                await TableOf(db, row).InsertAsync(db, [row], Ct);
            return true;
        });

        mapped.Count.ShouldBe(table == "Answers" ? 2 : 1);
        (await KindsAsync(table, scene)).ShouldBe([.. mapped, .. mapped], ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_there_already_is_left_alone_and_named_by_not_being_named()
    {
        var scene = await Scene.OpenAsync(app);
        var (first, second) = (Spent(scene), Spent(scene));
        await app.SeedAsync(first);

        var fresh = await WithinAsync(db => MappedTable.Of<SpentAttempt>(db).InsertNewAsync(db, [first, second, second], Ct));

        fresh.ShouldBe([second.Hash]);
        (await app.ReadAsync(db => db.Set<SpentAttempt>().CountAsync(a => a.SurveyId == scene.Survey.Id))).ShouldBe(2);
    }

    private Task<T> WithinAsync<T>(Func<LodestarDb, Task<T>> write) => app.ReadAsync(db => db.InTransactionAsync(_ => write(db), Ct));

    private static SpentAttempt Spent(Scene scene) => new(Cast.Northquay.Id, scene.Survey.Id, AttemptKey.New());

    private static object[] Rows(Scene scene, Person person)
    {
        var submission = new Submission(
            scene.Voice.Id,
            null,
            "en",
            [
                new SubmittedAnswer(scene.Survey.Questions[0].Id, "Calm 🙂"),
                new SubmittedAnswer(scene.Survey.Questions[1].Id, "Old scanners", PainCategory.Products),
            ]
        )
        {
            Receipt = ReceiptCode.Of(scene.Survey.Id, AttemptKey.New()),
        };
        var response = scene.Survey.Receive(submission).Response!;
        var participation = new Participation(Cast.Northquay.Id, scene.Survey.Id, person.Id, AttemptKey.New());
        return [Spent(scene), participation, response, .. response.Answers];
    }

    private static MappedTable TableOf(LodestarDb db, object row) =>
        row switch
        {
            SpentAttempt => MappedTable.Of<SpentAttempt>(db),
            Participation => MappedTable.Of<Participation>(db),
            Response => MappedTable.Of<Response>(db),
            _ => MappedTable.Of<Answer>(db),
        };

    // How each column is stored: what is drawn anew for each row is told by its kind and length, all else by its value.
    private async Task<List<string>> KindsAsync(string table, Scene scene) =>
        await app.ReadAsync(async db =>
        {
            var type = db.Model.GetEntityTypes().Single(t => t.GetTableName() == table);
            var kind = TestDatabase.IsPostgres ? "pg_typeof({0})" : "typeof({0})";
            var columns = type.GetProperties()
                .Select(p =>
                    (
                        Name: $"\"{p.GetColumnName()}\"",
                        IsDrawn: p.Name is "Id" or "ResponseId" or "Hash" or "AttemptHash" or "ReceiptHash" or "PersonId"
                    )
                )
                .Select(c =>
                    string.Format(System.Globalization.CultureInfo.InvariantCulture, kind, c.Name)
                    + " || ':' || coalesce("
                    + (c.IsDrawn ? $"length(CAST({c.Name} AS text)) || ''" : $"CAST({c.Name} AS text)")
                    + ", 'null')"
                );
            // Written here from the map alone.
            var sql = $"SELECT {string.Join(" || ' ' || ", columns)} AS \"Value\" FROM \"{table}\" WHERE \"SurveyId\" = {{0}}";
            return await db.Database.SqlQueryRaw<string>(sql, scene.Survey.Id).ToListAsync(Ct);
        });
}
