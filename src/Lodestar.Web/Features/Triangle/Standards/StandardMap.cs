using Lodestar.Core.Triangle;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Triangle.Standards;

internal sealed class StandardMap : IEntityTypeConfiguration<Standard>
{
    public void Configure(EntityTypeBuilder<Standard> builder)
    {
        builder.Property(s => s.Name).HasMaxLength(Standard.MaxNameLength);
        builder.Property(s => s.Meaning).HasMaxLength(Standard.MaxMeaningLength);
        builder
            .HasOne<TouchPoint>()
            .WithMany()
            .HasForeignKey(s => new { s.OrganizationId, s.TouchPointId })
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pillar>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.PillarId }).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(
            "Standards",
            t =>
            {
                t.HasCheckConstraint("CK_Standards_Name", $"length(\"Name\") between 1 and {Standard.MaxNameLength}");
                t.HasCheckConstraint("CK_Standards_Level", $"\"Level\" in ('{string.Join("', '", Enum.GetNames<Level>())}')");
                t.HasCheckConstraint("CK_Standards_OneLink", "not (\"ServesVision\" and \"PillarId\" is not null)");
                t.HasCheckConstraint("CK_Standards_ClearAdopted", "not \"IsAdopted\" or \"SentBackAt\" is null");
                t.HasCheckConstraint("CK_Standards_NoOrphanAdopted", "not \"IsAdopted\" or \"ServesVision\" or \"PillarId\" is not null");
            }
        );
    }
}
