using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;

namespace Lodestar.Web.Data;

public sealed partial class LodestarDb
{
    public DbSet<Survey> Surveys => Set<Survey>();
    public DbSet<Response> Responses => Set<Response>();
    public DbSet<Answer> Answers => Set<Answer>();
    public DbSet<Invitee> Invitees => Set<Invitee>();
    public DbSet<SurveyLetter> SurveyLetters => Set<SurveyLetter>();
    public DbSet<PainPoint> PainPoints => Set<PainPoint>();
}
