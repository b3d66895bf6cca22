using Lodestar.Core.Measure;
using Lodestar.Core.Triangle;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Measure.Observations;

internal sealed class ObservationMap : IEntityTypeConfiguration<Observation>
{
    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.Property(o => o.Note).HasMaxLength(Observation.MaxNoteLength);
        // Whoever looked may leave; what they saw stays, so the observer is no foreign key.
        builder
            .HasIndex(o => new
            {
                o.OrganizationId,
                o.ObserverId,
                o.AttemptKey,
            })
            .IsUnique();
        builder.HasIndex(o => new { o.OrganizationId, o.SeenAt });
        builder
            .HasOne<TouchPoint>()
            .WithMany()
            .HasForeignKey(o => new { o.OrganizationId, o.TouchPointId })
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(o => new { o.OrganizationId, o.UnitId }).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(
            o => o.Marks,
            mark =>
            {
                mark.ToTable("ObservationMarks").WithOwner().HasForeignKey("OrganizationId", "ObservationId");
                mark.HasKey("OrganizationId", "ObservationId", nameof(Mark.StandardId));
                mark.HasOne<Standard>()
                    .WithMany()
                    .HasForeignKey("OrganizationId", nameof(Mark.StandardId))
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );
        builder.ToTable("Observations");
    }
}
