using Lodestar.Core.Write.Teams;
using Lodestar.Web.Demo;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>How Northquay's nine came together: who was asked and who said yes, when they met, and what some noted for themselves before.</summary>
internal sealed class TeamDemo(LodestarDb db) : IDemoChapter
{
    public int Order => 21;

    // Of the nine; the others brought their thoughts along in their heads.
    private static readonly (string Number, string Text)[] s_notes =
    [
        ("NQ-225", "People forgive a late ferry. They do not forgive not knowing."),
        ("NQ-225", "Nobody should have to ask twice who can decide a refund."),
        ("NQ-225", "“Calm” was said aboard, ashore and on the phone."),
        ("NQ-105", "A gate agent once walked a lost child to the bridge. That is us."),
        ("NQ-150", "On nights we are the only voice awake."),
    ];

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        if (await db.WritingTeams.SingleOrDefaultAsync(ct) is not { } team)
            return;
        var asked = story.Today.AddDays(-52);
        foreach (var member in team.Members)
            Invite(member.PersonId, InvitationAnswer.Accepted);
        var people = await db.People.ToDictionaryAsync(p => p.EmployeeNumber!, ct);
        Invite(people["NQ-012"].Id, InvitationAnswer.Declined);
        var today = DateOnly.FromDateTime(story.Today.UtcDateTime);
        db.Add(Absence.Of(people["NQ-093"], today.AddDays(-20), today.AddDays(60), "On leave")!);

        var date = new WorkshopDate(team);
        var day = story.Today.AddDays(-40).UtcDateTime.Date.AddHours(9);
        date.Agree(
            new Agreement(day, story.Organization.TimeZone, WorkshopDate.UsualMinutes, "Harbor House, room Halina, and on a call"),
            asked
        );
        db.Add(date);
        foreach (var (number, text) in s_notes)
            db.Add(PreNote.TryWrite(story.Organization.Id, people[number].Id, text, today.AddDays(-44))!);
        await db.SaveChangesAsync(ct);

        void Invite(Guid personId, InvitationAnswer answer)
        {
            var invitation = new TeamInvitation(team, personId);
            invitation.Hear(answer, noted: false, asked.AddDays(1));
            db.Add(invitation);
        }
    }
}
