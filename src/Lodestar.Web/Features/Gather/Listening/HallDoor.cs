using Lodestar.Core.Gather.Listening;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>Lets whoever has the code of a town hall in to what the hall sees, and to nothing else.</summary>
public sealed class HallDoor(TownHalls halls, HallVisitors visitors, CurrentPerson person)
{
    /// <summary>Null for a code that opens none.</summary>
    public async Task<Hall?> EnterAsync(string joinCode, CancellationToken ct)
    {
        if (await halls.FindAsync(joinCode, ct) is not { } hall)
            return null;
        person.Visit(hall.Organization);
        return hall;
    }

    /// <summary>The mark of this browser; a new one where it has none.</summary>
    public VisitorKey Greet(HttpContext http) => visitors.Welcome(http);

    /// <summary>The next look is a fresh one.</summary>
    public void Renew(Hall hall) => halls.Forget(hall.Session.Id);
}
