using Lodestar.Core.Write;

namespace Lodestar.Core.Tests.Write;

public class WritingTeamTests
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(7)]
    [InlineData(10)]
    public void Seven_to_ten_people_are_a_team(int size)
    {
        var team = new WritingTeam(Guid.CreateVersion7());

        team.Choose(People(size), reason: null, Moment).ShouldBe(TeamChoice.Chosen);
        team.Members.Count.ShouldBe(size);
    }

    [Theory]
    [InlineData(0, TeamChoice.NobodyChosen)]
    [InlineData(6, TeamChoice.TooFew)]
    [InlineData(11, TeamChoice.TooMany)]
    [InlineData(26, TeamChoice.FarTooMany)]
    public void Another_size_is_refused_and_the_team_stays_as_it_was(int size, TeamChoice refusal)
    {
        var team = new WritingTeam(Guid.CreateVersion7());
        team.Choose(People(8), reason: null, Moment);

        team.Choose(People(size), reason: " ", Moment).ShouldBe(refusal);
        team.Members.Count.ShouldBe(8);
    }

    [Fact]
    public void A_reason_makes_another_size_possible_and_is_kept()
    {
        var team = new WritingTeam(Guid.CreateVersion7());

        team.Choose(People(4), " There are four of us. ", Moment).ShouldBe(TeamChoice.Chosen);
        team.SizeReason.ShouldBe("There are four of us.");
    }

    [Fact]
    public void No_reason_is_kept_for_a_team_that_needs_none()
    {
        var team = new WritingTeam(Guid.CreateVersion7());
        team.Choose(People(4), "There are four of us.", Moment);

        team.Choose(People(9), "There are four of us.", Moment);

        team.SizeReason.ShouldBeEmpty();
    }

    [Fact]
    public void Somebody_chosen_twice_has_one_seat()
    {
        var team = new WritingTeam(Guid.CreateVersion7());
        var people = People(7);

        team.Choose([.. people, people[0]], reason: null, Moment).ShouldBe(TeamChoice.Chosen);
        team.Members.Count.ShouldBe(7);
    }

    private static Guid[] People(int count) => [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];
}
