using Lodestar.Core.GutCheck;

namespace Lodestar.Web.Data;

public sealed partial class LodestarDb
{
    public DbSet<Round> Rounds => Set<Round>();
    public DbSet<Reader> Readers => Set<Reader>();
    public DbSet<ReaderLink> ReaderLinks => Set<ReaderLink>();
}
