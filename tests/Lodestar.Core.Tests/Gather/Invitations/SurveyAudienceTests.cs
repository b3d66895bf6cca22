using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Gather.Invitations;

public class SurveyAudienceTests
{
    private static readonly Guid s_center = Guid.CreateVersion7();
    private static readonly Guid s_voice = Guid.CreateVersion7();
    private static readonly Guid s_onboard = Guid.CreateVersion7();
    private static readonly UnitTree s_tree = UnitTree.Of([(s_center, null), (s_voice, s_center), (s_onboard, null)]);

    [Fact]
    public void Nothing_chosen_asks_everybody()
    {
        SurveyAudience.Of([], []).IsEverybody.ShouldBeTrue();
        SurveyAudience.Everybody.In(s_tree).Count.ShouldBe(3);
        SurveyAudience.Everybody.Asks(Level.Executive).ShouldBeTrue();
    }

    [Fact]
    public void A_unit_brings_along_all_below_it() =>
        SurveyAudience.Of([s_center], []).In(s_tree).ShouldBe([s_center, s_voice], ignoreOrder: true);

    [Fact]
    public void A_unit_that_is_gone_asks_nobody_instead_of_everybody() =>
        SurveyAudience.Of([Guid.CreateVersion7()], []).In(s_tree).ShouldBeEmpty();

    [Fact]
    public void All_levels_are_the_same_as_none_chosen_and_unknown_ones_are_none() =>
        SurveyAudience.Of([], [.. Enum.GetValues<Level>(), (Level)7]).ShouldBe(SurveyAudience.Everybody);

    [Fact]
    public void Opening_fixes_whom_it_asks()
    {
        var survey = new Survey(Guid.CreateVersion7(), "Your best day", default, DateTimeOffset.UnixEpoch);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Address(SurveyAudience.Of([], [Level.Manager]), isByInvitation: true).ShouldBe(AddressOutcome.Addressed);
        survey.Open(DateTimeOffset.UnixEpoch);

        survey.Address(SurveyAudience.Everybody, isByInvitation: false).ShouldBe(AddressOutcome.AlreadyOpened);

        survey.Audience.Levels.ShouldBe([Level.Manager]);
        survey.IsByInvitation.ShouldBeTrue();
    }
}
