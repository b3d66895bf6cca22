using Lodestar.Core.Triangle;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Triangle.Trials;

internal sealed class TrialMap : IEntityTypeConfiguration<Trial>
{
    public void Configure(EntityTypeBuilder<Trial> builder)
    {
        builder.Property(t => t.Wording).HasMaxLength(Trial.MaxWordingLength);
        builder.HasOne<Standard>().WithMany().HasForeignKey(t => new { t.OrganizationId, t.StandardId }).OnDelete(DeleteBehavior.Cascade);
        // Whoever observed may leave; what they saw stays, so the observers are no foreign keys.
        builder
            .HasIndex(t => new { t.OrganizationId, t.StandardId })
            .IsUnique()
            .HasFilter("\"EndedAt\" is null")
            .HasDatabaseName("IX_Trials_OneOpen");
        builder.OwnsMany(
            t => t.Marks,
            mark =>
            {
                mark.ToTable("TrialMarks", t => t.HasCheckConstraint("CK_TrialMarks_Moment", $"\"Moment\" between 1 and {Trial.Moments}"));
                mark.WithOwner().HasForeignKey("OrganizationId", "TrialId");
                mark.HasKey("OrganizationId", "TrialId", nameof(TrialMark.IsFirst), nameof(TrialMark.Moment));
            }
        );
        builder.ToTable("Trials", t => t.HasCheckConstraint("CK_Trials_Two", "\"FirstId\" <> \"SecondId\""));
    }
}
