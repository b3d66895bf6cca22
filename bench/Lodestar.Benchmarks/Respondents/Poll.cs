using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Benchmarks.Respondents;

/// <summary>An open survey to be answered, on a database of its own: five questions in words, twelve units, three levels.</summary>
internal sealed class Poll : IAsyncDisposable
{
    private const int Portion = 5_000;
    private readonly ServiceProvider _services;
    private readonly Organization _organization;

    private Poll(ServiceProvider services, Organization organization, Survey survey, IReadOnlyList<Unit> units) =>
        (_services, _organization, Survey, Units) = (services, organization, survey, units);

    public Survey Survey { get; }
    public IReadOnlyList<Unit> Units { get; }

    public static async Task<Poll> OpenAsync(string folder, string? postgres, int stored)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Folder"] = folder, ["Data:PostgreSql"] = postgres })
            .Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(settings).AddData().BuildServiceProvider();
        await services.GetRequiredService<Migrator>().RunAsync(CancellationToken.None);
        var now = new DateTimeOffset(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
        var organization = new Organization("Bench", now);
        var survey = new Survey(organization.Id, "Your best day", default, now);
        foreach (var question in QuestionBank.All.Where(q => q.Kind is QuestionKind.Open or QuestionKind.Obstacle).Take(5))
            survey.Ask(question);
        survey.Open(now);
        List<Unit> units = [.. Enumerable.Range(1, 12).Select(n => new Unit(organization.Id, $"Department {n}"))];
        var poll = new Poll(services, organization, survey, units);
        await poll.UseAsync(async db =>
        {
            db.AddRange([organization, survey, .. units]);
            return await db.SaveChangesAsync();
        });
        for (var done = 0; done < stored; done += Portion)
            await poll.FillAsync(Math.Min(Portion, stored - done));
        return poll;
    }

    public Task<int> CountAsync() => UseAsync(db => db.Responses.CountAsync(r => r.SurveyId == Survey.Id));

    /// <summary>What was written to the first question by those whose answer begins so.</summary>
    public async Task<HashSet<string>> TextsAsync(string beginning) =>
        [
            .. await UseAsync(db =>
                db.Answers.Where(a => a.QuestionId == Survey.Questions[0].Id && a.Text.StartsWith(beginning))
                    .Select(a => a.Text)
                    .ToListAsync()
            ),
        ];

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private Task<int> FillAsync(int count) =>
        UseAsync(db =>
            db.InTransactionAsync(
                async ct =>
                {
                    List<Response> responses =
                    [
                        .. Enumerable
                            .Range(0, count)
                            .Select(n => new Submission(
                                Units[n % Units.Count].Id,
                                Level.Frontline,
                                "en",
                                [
                                    .. Survey.Questions.Select(q => new SubmittedAnswer(
                                        q.Id,
                                        "we stayed calm and told people what happens next"
                                    )),
                                ]
                            )
                            {
                                Receipt = ReceiptCode.Of(Survey.Id, AttemptKey.New()),
                            })
                            .Select(submission => Survey.Receive(submission).Response!),
                    ];
                    List<SpentAttempt> spent = [.. responses.Select(_ => new SpentAttempt(_organization.Id, Survey.Id, AttemptKey.New()))];
                    await MappedTable.Of<SpentAttempt>(db).InsertAsync(db, spent, ct);
                    await MappedTable.Of<Response>(db).InsertAsync(db, responses, ct);
                    List<Answer> answers = [.. responses.SelectMany(r => r.Answers)];
                    await MappedTable.Of<Answer>(db).InsertAsync(db, answers, ct);
                    return count;
                },
                CancellationToken.None
            )
        );

    private async Task<T> UseAsync<T>(Func<LodestarDb, Task<T>> use)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(_organization);
        return await use(scope.ServiceProvider.GetRequiredService<LodestarDb>());
    }
}
