using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Triangle.Values;

internal sealed class ValueMarkMap : IEntityTypeConfiguration<ValueMark>
{
    public void Configure(EntityTypeBuilder<ValueMark> builder)
    {
        builder.Property(m => m.Wording).HasMaxLength(VisionText.MaxLength);
        builder.Property(m => m.How).HasMaxLength(ValueMark.MaxHowLength);
        builder.HasOne<Source>().WithMany().HasForeignKey(m => new { m.OrganizationId, m.SourceId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Pillar>().WithMany().HasForeignKey(m => new { m.OrganizationId, m.PillarId }).OnDelete(DeleteBehavior.Cascade);
        // One mark a pillar, and one for the vision, which has no pillar: nulls are never the same to a key.
        builder
            .HasIndex(m => new
            {
                m.OrganizationId,
                m.SourceId,
                m.PillarId,
            })
            .IsUnique();
        builder
            .HasIndex(m => new { m.OrganizationId, m.SourceId })
            .IsUnique()
            .HasFilter("\"PillarId\" is null")
            .HasDatabaseName("IX_ValueMarks_OneOfTheVision");
        builder.ToTable(
            "ValueMarks",
            t =>
            {
                t.HasCheckConstraint("CK_ValueMarks_Carriage", "\"Carriage\" in ('Carried', 'Open', 'Against')");
                t.HasCheckConstraint("CK_ValueMarks_Wording", "length(\"Wording\") > 0");
            }
        );
    }
}
