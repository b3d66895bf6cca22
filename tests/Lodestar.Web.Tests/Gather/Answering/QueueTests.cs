using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Answering;

/// <summary>Many answers in one transaction, each as if it were alone.</summary>
[Trait("Catalog", "T3")]
public class QueueTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_acknowledged_is_stored_whatever_else_is_sent_at_the_same_time()
    {
        var scene = await Scene.OpenAsync(app);
        var crew = await CrewAsync(scene, 40);

        var heard = await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .SelectMany(i =>
                {
                    var page = AttemptKey.New();
                    return new[]
                    {
                        SendAsync(scene, $"page {i}", page),
                        SendAsync(scene, $"page {i}", page),
                        SendAsync(scene, $"person {i}", AttemptKey.New(), crew[i]),
                        SendAsync(scene, " ", AttemptKey.New()),
                        SendAsync(scene, new string('x', AnswerText.MaxLength + 1), AttemptKey.New()),
                    };
                })
        );

        heard
            .Chunk(5)
            .ShouldAllBe(five => five[0] == DeskAnswer.Recorded && five[1] == DeskAnswer.Recorded && five[2] == DeskAnswer.Recorded);
        heard.Chunk(5).ShouldAllBe(five => five[3] == DeskAnswer.NothingSaid && five[4] == DeskAnswer.TooLong);
        (await scene.TextsAsync()).ShouldBe(
            Enumerable.Range(0, 40).SelectMany(i => new[] { $"page {i}", $"person {i}" }),
            ignoreOrder: true
        );
        (await app.ReadAsync(db => db.Set<SpentAttempt>().CountAsync(a => a.SurveyId == scene.Survey.Id))).ShouldBe(40);
        (await app.ReadAsync(db => db.Set<Participation>().CountAsync(p => p.SurveyId == scene.Survey.Id))).ShouldBe(40);
    }

    [Fact]
    public async Task One_that_the_database_refuses_takes_no_other_along()
    {
        var scene = await Scene.OpenAsync(app);
        var stranger = new Person(Cast.Northquay.Id, "Nobody", scene.Voice.Id, Level.Frontline); // in no directory

        var refused = SendAsync(scene, "from nowhere", AttemptKey.New(), stranger);
        var others = Enumerable.Range(0, 30).Select(i => SendAsync(scene, $"Answer {i}", AttemptKey.New())).ToList();

        (await Task.WhenAll(others)).ShouldAllBe(h => h == DeskAnswer.Recorded);
        await Should.ThrowAsync<System.Data.Common.DbException>(() => refused);
        (await scene.TextsAsync()).ShouldBe(Enumerable.Range(0, 30).Select(i => $"Answer {i}"), ignoreOrder: true);
    }

    [Fact]
    public async Task One_portion_holds_the_bad_one_and_the_good_ones_and_only_the_good_ones_are_stored()
    {
        var scene = await Scene.OpenAsync(app);
        var stranger = new Person(Cast.Northquay.Id, "Nobody", scene.Voice.Id, Level.Frontline);
        var offers = Enumerable.Range(0, 5).Select(i => OfferOf(scene, $"Answer {i}", AttemptKey.New(), null)).ToList();
        offers.Insert(2, OfferOf(scene, "from nowhere", AttemptKey.New(), stranger));
        var writer = new AnswerWriter(app.Services.GetRequiredService<IServiceScopeFactory>());

        await Should.ThrowAsync<System.Data.Common.DbException>(() => writer.StoreAsync(scene.Survey, offers, Ct));
        (await scene.TextsAsync()).ShouldBeEmpty("a portion is one transaction");

        var lane = new AnswerLane(scene.Survey, writer);
        var heard = offers.Select(offer => lane.OfferAsync(offer, Ct)).ToList();
        await lane.EndAsync();

        await Should.ThrowAsync<System.Data.Common.DbException>(() => heard[2]);
        heard.RemoveAt(2);
        (await Task.WhenAll(heard)).ShouldAllBe(h => h == DeskAnswer.Recorded);
        (await scene.TextsAsync()).Count.ShouldBe(5);
    }

    [Fact]
    [Trait("Catalog", "E1")]
    public async Task The_same_page_and_the_same_person_twice_in_one_portion_count_once()
    {
        var scene = await Scene.OpenAsync(app);
        var (lena, page, again) = ((await CrewAsync(scene, 1))[0], AttemptKey.New(), AttemptKey.New());
        Offer[] portion =
        [
            OfferOf(scene, "Calm", page, null),
            OfferOf(scene, "Calm", page, null),
            OfferOf(scene, "Clear", again, lena),
            OfferOf(scene, "Clear", again, lena),
            OfferOf(scene, "Fast", AttemptKey.New(), lena),
        ];

        var heard = await new AnswerWriter(app.Services.GetRequiredService<IServiceScopeFactory>()).StoreAsync(scene.Survey, portion, Ct);

        heard.ShouldBe([DeskAnswer.Recorded, DeskAnswer.Recorded, DeskAnswer.Recorded, DeskAnswer.Recorded, DeskAnswer.AnsweredBefore]);
        (await scene.TextsAsync()).ShouldBe(["Calm", "Clear"], ignoreOrder: true);
    }

    [Fact]
    [Trait("Catalog", "E3")]
    public async Task A_survey_that_closes_in_a_burst_refuses_the_rest_and_keeps_what_it_acknowledged()
    {
        var scene = await Scene.OpenAsync(app);
        var crew = await CrewAsync(scene, 50);

        var sending = crew.Select((person, i) => SendAsync(scene, $"person {i}", AttemptKey.New(), person))
            .Concat(Enumerable.Range(0, 50).Select(i => SendAsync(scene, $"page {i}", AttemptKey.New())))
            .ToList();
        await sending[0];
        var closed = await app.InScopeAsync(s => s.GetRequiredService<SurveyClosing>().CloseAsync(scene.Survey.Id, Ct));
        var late = await SendAsync(scene, "late", AttemptKey.New());
        var heard = await Task.WhenAll(sending);

        closed.ShouldBe(CloseOutcome.Closed);
        late.ShouldBe(DeskAnswer.NotOpen);
        heard.ShouldAllBe(h => h == DeskAnswer.Recorded || h == DeskAnswer.NotOpen);
        (await scene.ResponsesAsync()).Count.ShouldBe(heard.Count(h => h is DeskAnswer.Recorded));
    }

    [Fact]
    public async Task What_waits_is_stored_before_the_program_ends()
    {
        var scene = await Scene.OpenAsync(app);
        var queue = new AnswerQueue(app.Services.GetRequiredService<IServiceScopeFactory>());
        var sent = Enumerable
            .Range(0, 300)
            .Select(i => queue.OfferAsync(scene.Survey, OfferOf(scene, $"Answer {i}", AttemptKey.New(), null), Ct))
            .ToList();

        await queue.StopAsync(Ct);

        (await scene.ResponsesAsync()).Count.ShouldBe(300);
        (await Task.WhenAll(sent)).ShouldAllBe(h => h == DeskAnswer.Recorded);
    }

    [Fact]
    public async Task Whoever_leaves_before_the_turn_came_is_not_stored()
    {
        var scene = await Scene.OpenAsync(app);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        var lane = new AnswerLane(scene.Survey, new AnswerWriter(app.Services.GetRequiredService<IServiceScopeFactory>()));

        var left = lane.OfferAsync(OfferUntil(scene, "gone", gone.Token), Ct);
        var stayed = lane.OfferAsync(OfferOf(scene, "here", AttemptKey.New(), null), Ct);

        (await stayed).ShouldBe(DeskAnswer.Recorded);
        left.IsCompletedSuccessfully.ShouldBeFalse();
        (await scene.TextsAsync()).ShouldBe(["here"]);
    }

    [Fact]
    [Trait("Catalog", "F10")]
    public async Task Stored_sent_again_and_refused_go_the_same_way()
    {
        var scene = await Scene.OpenAsync(app);
        var (page, scopes) = (AttemptKey.New(), new CountedScopes(app.Services.GetRequiredService<IServiceScopeFactory>()));
        var writer = new AnswerWriter(scopes);

        // One transaction and one answer for each of them, and none that is given before it.
        foreach (var (text, expected) in new[] { ("Calm", DeskAnswer.Recorded), ("Calm", DeskAnswer.Recorded), (" ", DeskAnswer.Recorded) })
            (await writer.StoreAsync(scene.Survey, [OfferOf(scene, text, page, null)], Ct)).ShouldBe([expected]);
        (await writer.StoreAsync(scene.Survey, [OfferOf(scene, " ", AttemptKey.New(), null)], Ct)).ShouldBe([DeskAnswer.NothingSaid]);

        scopes.Made.ShouldBe(4);
    }

    private static Offer OfferOf(Scene scene, string text, AttemptKey attempt, Person? person)
    {
        object spent = person is null
            ? new SpentAttempt(Cast.Northquay.Id, scene.Survey.Id, attempt)
            : new Participation(Cast.Northquay.Id, scene.Survey.Id, person.Id, attempt);
        return new Offer(spent, attempt, Heard(scene, text), CancellationToken.None);
    }

    private static Offer OfferUntil(Scene scene, string text, CancellationToken gone)
    {
        var attempt = AttemptKey.New();
        return new Offer(new SpentAttempt(Cast.Northquay.Id, scene.Survey.Id, attempt), attempt, Heard(scene, text), gone);
    }

    private static (DeskAnswer, Response?) Heard(Scene scene, string text)
    {
        var (outcome, response) = scene.Survey.Receive(scene.Says(text));
        return (outcome is ReceiveOutcome.Recorded ? DeskAnswer.Recorded : DeskAnswer.NothingSaid, response);
    }

    private async Task<IReadOnlyList<Person>> CrewAsync(Scene scene, int count)
    {
        List<Person> crew =
        [
            .. Enumerable.Range(0, count).Select(i => new Person(Cast.Northquay.Id, $"Person {i}", scene.Voice.Id, Level.Frontline)),
        ];
        await app.SeedAsync(crew);
        return crew;
    }

    private Task<DeskAnswer> SendAsync(Scene scene, string text, AttemptKey attempt, Person? person = null) =>
        app.InScopeAsync(s =>
        {
            var desk = s.GetRequiredService<SubmissionDesk>();
            return person is null
                ? desk.TakeAsync(scene.Survey.Id, scene.Says(text), attempt, Ct)
                : desk.TakeAsync(scene.Survey.Id, scene.Says(text), attempt, person, Ct);
        });

    private sealed class CountedScopes(IServiceScopeFactory scopes) : IServiceScopeFactory
    {
        public int Made { get; private set; }

        public IServiceScope CreateScope()
        {
            Made++;
            return scopes.CreateScope();
        }
    }
}
