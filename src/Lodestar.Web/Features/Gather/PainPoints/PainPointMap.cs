using Lodestar.Core.Gather;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.PainPoints;

internal sealed class PainPointMap : IEntityTypeConfiguration<PainPoint>
{
    public void Configure(EntityTypeBuilder<PainPoint> builder)
    {
        builder.Property(p => p.Text).HasMaxLength(PainPoint.MaxLength);
        builder.HasIndex(p => new { p.OrganizationId, p.Text }).IsUnique();
        builder.ToTable("PainPoints");
    }
}
