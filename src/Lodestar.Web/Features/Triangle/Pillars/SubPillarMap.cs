using Lodestar.Core.Triangle;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Triangle.Pillars;

internal sealed class SubPillarMap : IEntityTypeConfiguration<SubPillar>
{
    public void Configure(EntityTypeBuilder<SubPillar> builder)
    {
        builder.Property(s => s.Action).HasMaxLength(SubPillar.MaxActionLength);
        builder.Property(s => s.Behavior).HasMaxLength(SubPillar.MaxProofLength);
        builder.Property(s => s.Measure).HasMaxLength(SubPillar.MaxProofLength);
        builder.Property(s => s.Training).HasMaxLength(SubPillar.MaxProofLength);
        builder.Ignore(s => s.Proofs);
        builder.HasOne<Pillar>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.PillarId }).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable(
            "SubPillars",
            t => t.HasCheckConstraint("CK_SubPillars_Action", $"length(\"Action\") between 1 and {SubPillar.MaxActionLength}")
        );
    }
}
