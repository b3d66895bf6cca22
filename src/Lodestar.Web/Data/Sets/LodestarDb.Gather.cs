using Lodestar.Core.Gather;

namespace Lodestar.Web.Data;

public sealed partial class LodestarDb
{
    public DbSet<Survey> Surveys => Set<Survey>();
    public DbSet<Response> Responses => Set<Response>();
    public DbSet<Answer> Answers => Set<Answer>();
    public DbSet<PainPoint> PainPoints => Set<PainPoint>();
}
