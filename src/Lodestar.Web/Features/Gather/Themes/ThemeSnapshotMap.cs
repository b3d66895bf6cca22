using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Themes;

internal sealed class ThemeSnapshotMap : IEntityTypeConfiguration<ThemeSnapshot>
{
    public void Configure(EntityTypeBuilder<ThemeSnapshot> builder)
    {
        builder.ComplexProperty(s => s.Asked);
        builder.HasOne<Survey>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.SurveyId });
        builder.HasIndex(s => new { s.OrganizationId, s.SurveyId }).IsUnique();
        builder.ToTable("ThemeSnapshots");
    }
}
