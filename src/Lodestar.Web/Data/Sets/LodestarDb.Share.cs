using Lodestar.Core.Share;

namespace Lodestar.Web.Data;

public sealed partial class LodestarDb
{
    public DbSet<Launch> Launches => Set<Launch>();
    public DbSet<Acknowledgement> Acknowledgements => Set<Acknowledgement>();
    public DbSet<RecallAttempt> RecallAttempts => Set<RecallAttempt>();
}
