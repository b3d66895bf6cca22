using Lodestar.Core.Write;
using Lodestar.Core.Write.Cooling;

namespace Lodestar.Web.Data;

public sealed partial class LodestarDb
{
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<DraftVersion> DraftVersions => Set<DraftVersion>();
    public DbSet<Rating> Ratings => Set<Rating>();
    public DbSet<CoolingOff> CoolingOffs => Set<CoolingOff>();
    public DbSet<Reading> Readings => Set<Reading>();
    public DbSet<WritingTeam> WritingTeams => Set<WritingTeam>();
}
