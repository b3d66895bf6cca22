using Lodestar.Core.Write;
using Lodestar.Core.Write.Checks;
using Lodestar.Core.Write.Cooling;
using Lodestar.Core.Write.Rooms;
using Lodestar.Core.Write.Teams;
using Lodestar.Core.Write.Trails;

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
    public DbSet<CoolingOff> CoolingOffs => Set<CoolingOff>();
    public DbSet<Reading> Readings => Set<Reading>();
    public DbSet<Evidence> Evidence => Set<Evidence>();
    public DbSet<RoleAction> RoleActions => Set<RoleAction>();
    public DbSet<ValueRating> ValueRatings => Set<ValueRating>();
    public DbSet<SegmentVerdict> SegmentVerdicts => Set<SegmentVerdict>();
    public DbSet<WordComment> WordComments => Set<WordComment>();
    public DbSet<WritingTeam> WritingTeams => Set<WritingTeam>();
    public DbSet<WorkshopDate> WorkshopDates => Set<WorkshopDate>();
    public DbSet<TeamInvitation> TeamInvitations => Set<TeamInvitation>();
    public DbSet<DateLetter> DateLetters => Set<DateLetter>();
    public DbSet<PreNote> PreNotes => Set<PreNote>();
}
