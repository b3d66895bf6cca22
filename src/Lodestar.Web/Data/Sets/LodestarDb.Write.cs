using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Web.Data;

public sealed partial class LodestarDb
{
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<DraftVersion> DraftVersions => Set<DraftVersion>();
    public DbSet<Rating> Ratings => Set<Rating>();
    public DbSet<WritingTeam> WritingTeams => Set<WritingTeam>();
    public DbSet<WorkshopDate> WorkshopDates => Set<WorkshopDate>();
    public DbSet<TeamInvitation> TeamInvitations => Set<TeamInvitation>();
    public DbSet<DateLetter> DateLetters => Set<DateLetter>();
    public DbSet<PreNote> PreNotes => Set<PreNote>();
}
