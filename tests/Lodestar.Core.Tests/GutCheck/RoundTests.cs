using Lodestar.Core.GutCheck;

namespace Lodestar.Core.Tests.GutCheck;

public class RoundTests
{
    private readonly Scene _scene = new();

    [Fact]
    public void Those_who_wrote_the_sentence_are_not_asked_about_it()
    {
        var ana = Guid.CreateVersion7();
        var attendees = new Attendees(new HashSet<Guid> { ana }, new HashSet<string> { "ben@northquay.example" });
        var round = _scene.Open(readers: 0);

        round.Invite(new Invitation("Ana", StakeholderKind.Staff, PersonId: ana), attendees).ShouldBe(InviteOutcome.WroteIt);
        round.Invite(new Invitation("B.", StakeholderKind.Family, "ben@northquay.example"), attendees).ShouldBe(InviteOutcome.WroteIt);
        round.Readers.ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_is_asked_twice_in_a_round()
    {
        var round = _scene.Open(readers: 1);

        round
            .Invite(new Invitation("Again", StakeholderKind.Partner, "reader0@example.com"), Scene.NoAttendees)
            .ShouldBe(InviteOutcome.AlreadyInvited);
    }

    [Fact]
    public void Two_family_readers_without_an_address_are_two_readers()
    {
        var round = _scene.Open(readers: 0);
        round.Invite(new Invitation("Mum", StakeholderKind.Family), Scene.NoAttendees);

        round.Invite(new Invitation("Mum", StakeholderKind.Family), Scene.NoAttendees).ShouldBe(InviteOutcome.Invited);
    }

    [Fact]
    public void An_open_round_shows_no_result()
    {
        var round = _scene.Open(readers: 6);
        round.Readers[0].Answer(Scene.Yes, round, "browser", Scene.Moment);

        round.Result.ShouldBeNull();
    }

    [Fact]
    public void A_closed_round_takes_neither_answers_nor_readers()
    {
        var round = _scene.Open(readers: 1);
        round.Close(Scene.Moment);

        round.Readers[0].Answer(Scene.Yes, round, "browser", Scene.Moment).ShouldBe(AnswerOutcome.RoundClosed);
        round.Invite(new Invitation("Late", StakeholderKind.Staff), Scene.NoAttendees).ShouldBe(InviteOutcome.RoundClosed);
        round.Result!.Answered.ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_after_the_last_day_is_too_late_even_if_nobody_closed_the_round()
    {
        var round = _scene.Open(readers: 1);

        round.Readers[0].Answer(Scene.Yes, round, "browser", round.EndsAt).ShouldBe(AnswerOutcome.RoundClosed);
    }

    [Fact]
    public void A_change_of_one_word_asks_those_who_hesitated_and_half_of_the_others()
    {
        var round = _scene.Closed(agree: 16, hesitate: 4);

        var next = round.AskAgain(_scene.Reword("Make every crossing calm and clear"), 2, Scene.Moment, Scene.Moment.AddDays(7))!;

        next.Readers.Count.ShouldBe(20);
        next.Readers.Count(r => r.StandsFromBefore).ShouldBe(8);
        next.Readers.Count(r => !r.HasAnswered).ShouldBe(12);
        var hesitated = round.Readers.Where(r => r.Hesitates).Select(r => r.Email);
        hesitated.ShouldBeSubsetOf(next.Readers.Where(r => !r.HasAnswered).Select(r => r.Email));
    }

    [Fact]
    public void A_small_sample_is_at_least_five()
    {
        var round = _scene.Closed(agree: 6, hesitate: 1);

        var next = round.AskAgain(_scene.Reword("Make every crossing calm and clear"), 2, Scene.Moment, Scene.Moment.AddDays(7))!;

        next.Readers.Count(r => !r.HasAnswered).ShouldBe(6);
    }

    [Fact]
    public void More_than_two_changed_words_are_another_sentence()
    {
        var round = _scene.Closed(agree: 16, hesitate: 4);

        round.AskAgain(_scene.Reword("Make each trip calm and clear"), 2, Scene.Moment, Scene.Moment.AddDays(7)).ShouldBeNull();
    }

    [Fact]
    public void Nobody_is_asked_again_while_the_first_asking_runs()
    {
        var round = _scene.Open(readers: 6);

        round.AskAgain(_scene.Reword("Make every crossing calm and clear"), 2, Scene.Moment, Scene.Moment.AddDays(7)).ShouldBeNull();
    }
}
