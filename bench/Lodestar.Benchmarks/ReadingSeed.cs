using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Core.Privacy;
using Lodestar.Text.Themes;
using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Lodestar.Web.Features.Gather.Invitations;
using Lodestar.Web.Features.Gather.Watch;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Benchmarks;

/// <summary>An organization of 48 units with an open survey that so many people have answered, and as many again are asked.</summary>
internal sealed class ReadingSeed
{
    public const string Email = "reader@bench.example";
    private const int Divisions = 8;
    private const int Teams = 5;
    private const int Portion = 10_000;

    private ReadingSeed(Survey survey, Guid unit) => (Survey, Unit) = (survey, unit);

    public Survey Survey { get; }
    public Guid Unit { get; }

    public static async Task<ReadingSeed> PlantAsync(string folder, string? postgres, IReadOnlyList<Remark> remarks)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Folder"] = folder, ["Data:PostgreSql"] = postgres })
            .Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(settings).AddData().BuildServiceProvider();
        await using var _ = services;
        await services.GetRequiredService<Migrator>().RunAsync(CancellationToken.None);
        var now = new DateTimeOffset(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
        var organization = new Organization("Bench", now);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(organization);
        var db = scope.ServiceProvider.GetRequiredService<LodestarDb>();

        var units = UnitsOf(organization);
        var survey = new Survey(organization.Id, "Your best day", SmallestGroup.AtLeast(5), now);
        survey.Ask(QuestionBank.Feel);
        survey.Ask(QuestionBank.InTheWay);
        var account = new Account
        {
            Name = "Reader",
            Email = Email,
            NormalizedEmail = Email.ToUpperInvariant(),
            UserName = Email,
        };
        (account.NormalizedUserName, account.SecurityStamp, account.EmailConfirmed) = (
            account.NormalizedEmail,
            Guid.NewGuid().ToString(),
            true
        );
        db.AddRange([organization, .. units, survey, account, new Membership(organization.Id, account.Id, Role.Owner)]);
        await db.SaveChangesAsync();

        await InsertAsync(db, Enumerable.Range(0, remarks.Count * 2).Select(i => PersonOf(organization, units, i)));
        survey.Open(now);
        await db.SaveChangesAsync();
        await Invitees.WriteDownAsync(db, survey, CancellationToken.None);
        await SurveyTallies.BeginAsync(db, survey, CancellationToken.None);
        var responses = remarks.Select((remark, i) => survey.Receive(SubmissionOf(survey, units, i, remark.Text)).Response!).ToArray();
        await InsertAsync(db, responses);
        await InsertAsync(db, responses.SelectMany(response => response.Answers));
        if (postgres is not null)
            await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE"); // as the server does by itself after a while
        return new ReadingSeed(survey, units[^1].Id);
    }

    private static Task<int> InsertAsync<T>(LodestarDb db, IEnumerable<T> rows)
        where T : class =>
        db.InTransactionAsync(
            async ct =>
            {
                var table = MappedTable.Of<T>(db);
                foreach (var portion in rows.Chunk(Portion))
                    await table.InsertAsync(db, portion, ct);
                return 0;
            },
            CancellationToken.None
        );

    private static List<Unit> UnitsOf(Organization organization)
    {
        var divisions = Enumerable.Range(1, Divisions).Select(d => new Unit(organization.Id, $"Division {d}")).ToList();
        return
        [
            .. divisions,
            .. divisions.SelectMany(d => Enumerable.Range(1, Teams).Select(t => new Unit(organization.Id, $"Team {t}", d.Id))),
        ];
    }

    private static Person PersonOf(Organization organization, List<Unit> units, int i) =>
        Person.From(organization.Id, new PersonDraft($"Person {i}") { EmployeeNumber = $"{i}", Level = LevelOf(i) }, UnitOf(units, i).Id);

    // Two of three answers say what is good, the third also what gets in the way; divisions and levels differ in size.
    private static Submission SubmissionOf(Survey survey, List<Unit> units, int i, string text) =>
        new(
            UnitOf(units, i).Id,
            LevelOf(i),
            "en",
            i % 3 == 0
                ?
                [
                    new(survey.Questions[0].Id, text),
                    new(survey.Questions[1].Id, "Nobody tells us when the plan changes.", PainCategory.Policies),
                ]
                : [new(survey.Questions[0].Id, text)]
        );

    private static Unit UnitOf(List<Unit> units, int i) => units[Divisions + (int)((uint)(i * 2654435761L) % (uint)(Divisions * Teams))];

    private static Level LevelOf(int i) =>
        (i % 50) switch
        {
            0 => Level.Executive,
            < 6 => Level.Manager,
            _ => Level.Frontline,
        };
}
