using Lodestar.Core.Write;

namespace Lodestar.Web.Data;

public sealed partial class LodestarDb
{
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<DraftVersion> DraftVersions => Set<DraftVersion>();
    public DbSet<Rating> Ratings => Set<Rating>();
    public DbSet<WritingTeam> WritingTeams => Set<WritingTeam>();
}
