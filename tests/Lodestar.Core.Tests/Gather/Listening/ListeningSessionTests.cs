using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Gather.Listening;

public class ListeningSessionTests
{
    private static readonly DateTimeOffset Now = new(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Chat = Guid.NewGuid();
    private readonly Survey _survey = OpenSurvey(QuestionBank.ThinkOf, QuestionBank.InTheWay);

    [Fact]
    public void A_speaker_is_one_voice_however_much_they_say()
    {
        var group = Group();

        var voices = Close(group, Noted(group, 1, "Calm"), Noted(group, 1, "Clear"), Noted(group, 2, "Calm"));

        voices.Count.ShouldBe(2);
        voices.SelectMany(v => v.Answers).Count().ShouldBe(3);
        voices.ShouldAllBe(v => v.Voice == Voice.FocusGroup && v.Id.Version == 4);
        (group.State, group.ClosedAt).ShouldBe((SessionState.Closed, Now));
    }

    [Theory]
    [Trait("Catalog", "F9")]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_group_smaller_than_the_smallest_keeps_nothing_of_where_it_works(int people, bool keeps)
    {
        var group = Group();

        var voices = Close(group, [.. Enumerable.Range(1, people).Select(code => Noted(group, code, "Calm"))]);

        voices.Count.ShouldBe(people);
        group.Voices.ShouldBe(keeps ? people : 0);
        voices.ShouldAllBe(v => v.UnitId == (keeps ? Chat : null) && v.Level == (keeps ? Level.Frontline : null));
    }

    [Fact]
    [Trait("Catalog", "F1")]
    public void Closing_forgets_who_said_what()
    {
        var (group, hall) = (Group(), Hall());
        var (noted, sent) = (Noted(group, 7, "Calm"), Sent(hall, "Clear"));

        Close(group, noted);
        Close(hall, sent);

        (noted.Speaker, noted.Visitor, noted.Turn).ShouldBe((null, null, null));
        (sent.Speaker, sent.Visitor, sent.Turn).ShouldBe((null, null, null));
        noted.Correct(7, NoteLine.TryParse("Fast")!, null).ShouldBeFalse();
        noted.TurnOver().ShouldBeFalse();
        sent.Decide(RemarkState.Waiting, null, "Mara").ShouldBe(DecideOutcome.NotOpen);
    }

    [Fact]
    public void What_gets_in_the_way_goes_where_the_survey_asks_for_it()
    {
        var group = Group();

        var voices = Close(group, group.Note(1, NoteLine.TryParse("! Old scanners")!, PainCategory.Products)!, Noted(group, 1, "Calm"));

        var answers = voices.Single().Answers;
        answers.Single(a => a.Text == "Old scanners").Category.ShouldBe(PainCategory.Products);
        answers.Single(a => a.Text == "Old scanners").QuestionId.ShouldBe(_survey.Questions[1].Id);
        answers.Single(a => a.Text == "Calm").QuestionId.ShouldBe(_survey.Questions[0].Id);
    }

    [Fact]
    public void Every_remark_from_a_phone_is_one_voice_and_agreeing_is_none()
    {
        var hall = Hall();
        var (liked, plain) = (Sent(hall, "Calm"), Sent(hall, "Clear"));

        var voices = hall.Close(_survey, [liked, plain], new Dictionary<Guid, int> { [liked.Id] = 61 }, Now);

        voices.Count.ShouldBe(2);
        voices.ShouldAllBe(v => v.Voice == Voice.TownHall && v.Answers.Count == 1);
        (liked.Upvotes, plain.Upvotes).ShouldBe((61, 0));
    }

    [Theory]
    [InlineData(null, true, "Ask him")]
    [InlineData(HideReason.SaidBefore, true, "Ask him")]
    [InlineData(HideReason.OffTopic, false, "Ask him")]
    [InlineData(HideReason.NamesSomebody, false, "")]
    [InlineData(HideReason.Hurts, false, "")]
    public void What_was_hidden_stays_out_unless_it_was_only_said_before(HideReason? reason, bool joins, string leaves)
    {
        var hall = Hall();
        var remark = Sent(hall, "Ask him");
        remark.Decide(RemarkState.Waiting, reason, "Mara").ShouldBe(DecideOutcome.Decided);

        Close(hall, remark).Count.ShouldBe(joins ? 1 : 0);

        remark.Text.ShouldBe(leaves);
    }

    [Fact]
    public void A_remark_nobody_looked_at_was_not_shown_but_is_heard()
    {
        var hall = Hall();

        Close(hall, Sent(hall, "Clear")).Single().Answers.Single().Text.ShouldBe("Clear");
    }

    [Fact]
    public void A_remark_taken_back_is_not_heard_until_it_is_there_again()
    {
        var group = Group();
        var remark = Noted(group, 1, "Calm");

        remark.TurnOver().ShouldBeTrue();
        remark.JoinsPool.ShouldBeFalse();
        remark.TurnOver().ShouldBeTrue();
        remark.JoinsPool.ShouldBeTrue();
    }

    [Fact]
    [Trait("Catalog", "E1")]
    public void Of_two_who_decide_the_later_is_told()
    {
        var remark = Sent(Hall(), "Calm");

        remark.Decide(RemarkState.Waiting, HideReason.OffTopic, "Mara").ShouldBe(DecideOutcome.Decided);
        remark.Decide(RemarkState.Waiting, null, "Tomasz").ShouldBe(DecideOutcome.Overtaken);

        (remark.State, remark.DecidedBy).ShouldBe((RemarkState.Hidden, "Mara"));
    }

    [Fact]
    public void A_phone_has_ten_turns_and_fills_gaps()
    {
        var hall = Hall();

        hall.Say("Calm", VisitorKey.New(), [.. Enumerable.Range(1, 10)]).Outcome.ShouldBe(SayOutcome.NoTurnsLeft);
        hall.Say("Calm", VisitorKey.New(), [1, 3]).Remark!.Turn.ShouldBe(2);
    }

    [Theory]
    [InlineData("", SayOutcome.NothingSaid)]
    [InlineData("\0 ", SayOutcome.NothingSaid)]
    [InlineData("line one\nline two", SayOutcome.Taken)]
    public void A_phone_sends_a_sentence(string text, SayOutcome outcome) =>
        Hall().Say(text, VisitorKey.New(), []).Outcome.ShouldBe(outcome);

    [Fact]
    public void What_is_longer_than_a_hall_can_read_is_refused() =>
        Hall().Say(new string('x', ListeningSession.MaxRemarkLength + 1), VisitorKey.New(), []).Outcome.ShouldBe(SayOutcome.TooLong);

    [Fact]
    public void After_the_end_nothing_is_noted_or_sent()
    {
        var (group, hall) = (Group(), Hall());
        Close(group, Noted(group, 1, "Calm"));
        Close(hall, Sent(hall, "Calm"));

        group.Note(1, NoteLine.TryParse("Clear")!).ShouldBeNull();
        hall.Say("Clear", VisitorKey.New(), []).Outcome.ShouldBe(SayOutcome.NotOpen);
        Close(hall, Sent(Hall(), "Calm")).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_is_noted_without_a_code()
    {
        Group().Note(0, NoteLine.TryParse("Calm")!).ShouldBeNull();
        Group().Note(ListeningSession.MostSpeakers + 1, NoteLine.TryParse("Calm")!).ShouldBeNull();
        Hall().Note(1, NoteLine.TryParse("Calm")!).ShouldBeNull();
    }

    [Fact]
    [Trait("Catalog", "E8")]
    public void Only_a_town_hall_has_a_code_and_it_cannot_be_guessed()
    {
        Group().Code.ShouldBeNull();
        Hall().Code!.Length.ShouldBe(SurveyCode.Length);
        (SurveyCode.Length * Math.Log2(SurveyCode.Alphabet.Length)).ShouldBeGreaterThan(40);
    }

    [Fact]
    public void A_visitor_is_another_in_every_session()
    {
        var visitor = VisitorKey.New();

        visitor.HashFor(Chat).ShouldBe(VisitorKey.TryParse(visitor.ToString())!.Value.HashFor(Chat));
        visitor.HashFor(Chat).ShouldNotBe(visitor.HashFor(Guid.NewGuid()));
        VisitorKey.TryParse("me").ShouldBeNull();
    }

    [Fact]
    public void A_survey_with_a_larger_smallest_group_asks_for_more_speakers()
    {
        var survey = OpenSurvey(SmallestGroup.AtLeast(9), QuestionBank.ThinkOf);
        var group = new ListeningSession(survey.Questions[0], SessionKind.FocusGroup, "Chat", Now) { UnitId = Chat };
        SessionRemark[] remarks = [.. Enumerable.Range(1, 8).Select(code => Noted(group, code, "Calm"))];

        group.Close(survey, remarks, new Dictionary<Guid, int>(), Now).ShouldAllBe(v => v.UnitId == null);
        group.KeepsRemarks(survey).ShouldBeFalse();
    }

    private IReadOnlyList<Response> Close(ListeningSession session, params SessionRemark[] remarks) =>
        session.Close(_survey, remarks, new Dictionary<Guid, int>(), Now);

    private ListeningSession Group() =>
        new(_survey.Questions[0], SessionKind.FocusGroup, "Remote agents", Now) { UnitId = Chat, Level = Level.Frontline };

    private ListeningSession Hall() => new(_survey.Questions[0], SessionKind.TownHall, "All hands", Now);

    private static SessionRemark Noted(ListeningSession group, int speaker, string line) => group.Note(speaker, NoteLine.TryParse(line)!)!;

    private static SessionRemark Sent(ListeningSession hall, string text) => hall.Say(text, VisitorKey.New(), []).Remark!;

    private static Survey OpenSurvey(params BankQuestion[] questions) => OpenSurvey(default, questions);

    private static Survey OpenSurvey(SmallestGroup smallest, params BankQuestion[] questions)
    {
        var survey = new Survey(Guid.NewGuid(), "Your best day", smallest, Now);
        foreach (var question in questions)
            survey.Ask(question);
        survey.Open(Now);
        return survey;
    }
}
