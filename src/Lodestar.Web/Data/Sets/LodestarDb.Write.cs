using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;

namespace Lodestar.Web.Data;

public sealed partial class LodestarDb
{
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<DraftVersion> DraftVersions => Set<DraftVersion>();
    public DbSet<Rating> Ratings => Set<Rating>();
    public DbSet<Workshop> Workshops => Set<Workshop>();
    public DbSet<Seat> Seats => Set<Seat>();
    public DbSet<RoomStep> RoomSteps => Set<RoomStep>();
    public DbSet<RoomPresence> RoomPresences => Set<RoomPresence>();
    public DbSet<WritingTeam> WritingTeams => Set<WritingTeam>();
}
