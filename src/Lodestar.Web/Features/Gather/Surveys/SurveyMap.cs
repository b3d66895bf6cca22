using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;
using Lodestar.Web.Features.Gather.Invitations;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Surveys;

internal sealed class SurveyMap : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> builder)
    {
        builder.Property(s => s.Title).HasMaxLength(Survey.MaxTitleLength);
        builder.Property(s => s.Titles).HasConversion<WordingConverter>();
        builder.Property(s => s.Code).HasMaxLength(SurveyCode.Length);
        builder.Property(s => s.Audience).HasConversion<SurveyAudienceConverter>();
        builder.Property(s => s.Cuts).HasConversion<SurveyCutsConverter>();
        builder.HasIndex(s => s.Code).IsUnique();
        builder
            .Ignore(s => s.Smallest)
            .Ignore(s => s.Languages)
            .Ignore(s => s.OpenedOn)
            .Ignore(s => s.ClosesLocally)
            .Ignore(s => s.LastDayAt);
        builder.HasMany(s => s.Questions).WithOne().HasForeignKey(q => new { q.OrganizationId, q.SurveyId });
        builder.Navigation(s => s.Questions).AutoInclude();
        builder.Property(s => s.ClosingZone).HasMaxLength(Organization.MaxTimeZoneLength);
        builder.ToTable(
            "Surveys",
            t =>
            {
                t.HasCheckConstraint("CK_Surveys_SmallestSize", $"\"SmallestSize\" >= {SmallestGroup.Floor}");
                t.HasCheckConstraint("CK_Surveys_Closing", "(\"ClosesAt\" IS NULL) = (\"ClosingZone\" IS NULL)");
            }
        );
    }
}
