using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Core.Tests.Write.Teams;

public class TeamsTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 15, 9, 0, 0, TimeSpan.Zero);
    private static readonly Person Ana = new(Guid.CreateVersion7(), "Ana", Guid.CreateVersion7(), Level.Frontline);

    [Fact]
    public void An_absence_covers_its_first_and_its_last_day_and_cannot_end_before_it_begins()
    {
        var leave = Absence.Of(Ana, new(2026, 2, 1), new(2026, 2, 3), new string('x', 300))!;

        leave.Covers(new(2026, 1, 31)).ShouldBeFalse();
        leave.Covers(new(2026, 2, 1)).ShouldBeTrue();
        leave.Covers(new(2026, 2, 3)).ShouldBeTrue();
        leave.Covers(new(2026, 2, 4)).ShouldBeFalse();
        leave.Note.Length.ShouldBe(Absence.MaxNoteLength);
        Absence.Of(Ana, new(2026, 2, 3), new(2026, 2, 1), null).ShouldBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \t\n ")]
    public void Nothing_is_no_note(string? text) => PreNote.TryWrite(Ana.OrganizationId, Ana.Id, text, new(2026, 1, 15)).ShouldBeNull();

    [Fact]
    public void A_note_holds_a_card_and_no_more_and_is_taken_once()
    {
        PreNote.TryWrite(Ana.OrganizationId, Ana.Id, new string('a', PreNote.MaxLength + 1), new(2026, 1, 15)).ShouldBeNull();
        var note = PreNote.TryWrite(Ana.OrganizationId, Ana.Id, "  Calm,\nnot   fast ", new(2026, 1, 15))!;

        note.Text.ShouldBe("Calm, not fast");
        note.Take().ShouldBeTrue();
        note.Take().ShouldBeFalse();
    }

    [Fact]
    public void An_answer_to_an_invitation_can_change_and_be_taken_back()
    {
        var invitation = new TeamInvitation(new WritingTeam(Ana.OrganizationId), Ana.Id);

        invitation.Hear(InvitationAnswer.Declined, noted: true, Now);
        (invitation.Answer, invitation.AnsweredAt, invitation.IsNoted).ShouldBe((InvitationAnswer.Declined, Now, true));
        invitation.Hear(InvitationAnswer.Accepted, noted: false, Now.AddDays(1));
        (invitation.Answer, invitation.IsNoted).ShouldBe((InvitationAnswer.Accepted, false));
        invitation.Hear(InvitationAnswer.Open, noted: true, Now);
        (invitation.AnsweredAt, invitation.IsNoted).ShouldBe((null, false));
    }

    [Fact]
    [Trait("Catalog", "B1")]
    public void A_link_keeps_only_a_hash_and_the_secret_of_another_purpose_does_not_fit()
    {
        var invitation = new TeamInvitation(new WritingTeam(Ana.OrganizationId), Ana.Id);
        var (link, token) = TeamLink.For(invitation);

        TeamLink.HashOf(token).ShouldBe(link.TokenHash);
        link.TokenHash.ShouldNotContain(token);
        Lodestar.Core.Gather.Invitations.PersonalLink.HashOf(token).ShouldNotBe(link.TokenHash);
        TeamLink.HashOf(token[..42]).ShouldBeNull();
        TeamLink.HashOf(null).ShouldBeNull();
    }
}
