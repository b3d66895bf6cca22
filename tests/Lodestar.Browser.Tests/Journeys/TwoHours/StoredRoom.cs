using Lodestar.Browser.Tests.Hosting;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Features.Write.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Browser.Tests.Journeys.TwoHours;

/// <summary>What the database holds after the workshop: all that was done, and nothing twice.</summary>
internal static class StoredRoom
{
    public static async Task ShouldBeWholeAsync(TwoNodes nodes, Guid workshopId)
    {
        var steps = await nodes.InScopeAsync(db =>
            db.RoomSteps.AsNoTracking().Where(s => s.WorkshopId == workshopId).OrderBy(s => s.Revision).ToListAsync()
        );
        var workshop = await nodes.InScopeAsync(db => db.Workshops.AsNoTracking().SingleAsync(w => w.Id == workshopId));
        var room = Room.Of(workshop.Agenda, steps.Select(s => s.Read()));

        steps.Select(s => s.Revision).ShouldBe(Enumerable.Range(1, steps.Count).Select(n => (long)n));
        steps.Select(s => s.Attempt).ShouldBeUnique();
        room.Board.Cards.Select(c => c.Text).ShouldBe(NorthquayCards.Groups.SelectMany(g => g.Cards), ignoreOrder: true);
        foreach (var (name, _, cards) in NorthquayCards.Groups)
            room.Board.In(room.Board.Groups.Single(g => g.Name == name).Id).Select(c => c.Text).ShouldBe(cards, ignoreOrder: true);
        room.Ballot.Total.ShouldBe(45);
        room.Bench.Candidates.Count().ShouldBe(5);
        room.Consent.Integrated.ShouldHaveSingleItem().Reason.ShouldBe("efficient is about us");
        room.Sheets.Finalists.Count.ShouldBe(2);
        (await nodes.InScopeAsync(db => db.Drafts.CountAsync())).ShouldBe(2);
    }
}
