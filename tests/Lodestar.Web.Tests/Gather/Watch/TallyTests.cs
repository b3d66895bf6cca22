using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Watch;

/// <summary>The numbers that are kept so that no page counts everybody: they say no more, and no sooner.</summary>
public sealed class TallyTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task Kept_numbers_move_for_five_at_once_and_by_group_only_at_the_end()
    {
        var crowd = await Crowd.OpenAsync(_app, 13);
        List<int> kept = [(await crowd.TallyAsync()).Written];
        for (var person = 0; person < 8; person++)
        {
            await crowd.LookAsync();
            kept.Add((await crowd.TallyAsync()).Written);
            (await crowd.TallyAsync()).Answers.ShouldBeEmpty();
            await crowd.SayAsync(1, Crowd.Calm);
        }

        kept.ShouldBe([0, 13, 13, 13, 13, 13, 18, 18, 18]);
        await crowd.CloseAsync();
        var last = await crowd.TallyAsync();
        (last.Written, last.Heard, last.IsFinal).ShouldBe((21, 21, true));
        last.Answers.Sum(tally => tally.Count).ShouldBe(21);
        last.Answers.Select(tally => tally.Level).ShouldAllBe(level => level == Level.Frontline);
    }

    [Theory]
    [InlineData(4, "Heard0")]
    [InlineData(24, "24 of 30")]
    public async Task Pages_say_the_same_with_and_without_kept_numbers(int people, string told)
    {
        var crowd = await Crowd.OpenAsync(_app, people);
        await crowd.CloseAsync();
        var with = await TextsAsync(crowd);

        await _app.ReadAsync(db => db.Set<SurveyTally>().ExecuteDeleteAsync());

        (await TextsAsync(crowd)).ShouldBe(with);
        with[0].Replace(" ", "").ShouldContain(told.Replace(" ", ""));
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task Four_who_answered_leave_nothing_but_nobody_in_the_kept_numbers()
    {
        var crowd = await Crowd.OpenAsync(_app, 4);
        await crowd.LookAsync();
        await crowd.CloseAsync();

        var tally = await crowd.TallyAsync();

        (tally.Written, tally.Heard, tally.Answers.Count).ShouldBe((0, 0, 0));
        (await crowd.ReadAsync("participation")).Find("main").TextContent.ShouldNotContain("4 of");
    }

    [Theory]
    [Trait("Catalog", "F4")]
    [InlineData("UPDATE \"SurveyTallies\" SET \"Written\" = 3")]
    [InlineData("UPDATE \"SurveyTallies\" SET \"Heard\" = 4")]
    [InlineData("UPDATE \"SurveyTallies\" SET \"Answers\" = '[3]'")]
    public async Task The_database_refuses_to_keep_a_number_that_gives_somebody_away(string change)
    {
        var crowd = await Crowd.OpenAsync(_app, 12);

        await Should.ThrowAsync<System.Data.Common.DbException>(() => _app.ReadAsync(db => db.Database.ExecuteSqlRawAsync(change)));
        (await crowd.TallyAsync()).Written.ShouldBe(0);
    }

    private static async Task<List<string>> TextsAsync(Crowd crowd) =>
        [(await crowd.ReadAsync("participation")).Text, (await crowd.ReadAsync("")).Text];
}
