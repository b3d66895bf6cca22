using Lodestar.Core.Write;
using Lodestar.Web.Jobs;

namespace Lodestar.Web.Data;

public sealed partial class LodestarDb
{
    public DbSet<Organization> Organizations => Set<Organization>();
    public DbSet<Unit> Units => Set<Unit>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Vision> Visions => Set<Vision>();
    public DbSet<Job> Jobs => Set<Job>();
}
