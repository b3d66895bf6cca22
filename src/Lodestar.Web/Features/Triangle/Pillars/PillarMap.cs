using Lodestar.Core.Triangle;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Triangle.Pillars;

internal sealed class PillarMap : IEntityTypeConfiguration<Pillar>
{
    public void Configure(EntityTypeBuilder<Pillar> builder)
    {
        builder.Property(p => p.Name).HasMaxLength(Pillar.MaxNameLength);
        builder.ToTable("Pillars", t => t.HasCheckConstraint("CK_Pillars_Name", $"length(\"Name\") between 1 and {Pillar.MaxNameLength}"));
    }
}
