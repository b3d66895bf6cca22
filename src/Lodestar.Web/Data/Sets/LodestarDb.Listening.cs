using Lodestar.Core.Gather.Listening;

namespace Lodestar.Web.Data;

public sealed partial class LodestarDb
{
    public DbSet<ListeningSession> ListeningSessions => Set<ListeningSession>();
    public DbSet<SessionRemark> SessionRemarks => Set<SessionRemark>();
    public DbSet<Upvote> Upvotes => Set<Upvote>();
}
