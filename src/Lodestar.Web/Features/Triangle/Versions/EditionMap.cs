using Lodestar.Core.Triangle;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Triangle.Versions;

internal sealed class EditionMap : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> builder)
    {
        builder.Property(e => e.Reason).HasMaxLength(Edition.MaxReasonLength);
        builder.Property(e => e.Asked).HasMaxLength(Edition.MaxAskedLength);
        builder.Ignore(e => e.Number);
        builder
            .HasMany(e => e.Parts)
            .WithOne()
            .HasForeignKey(p => new { p.OrganizationId, p.EditionId })
            .HasConstraintName("FK_TriangleEditionParts_Editions"); // longer names are cut by PostgreSQL
        builder
            .HasIndex(e => new
            {
                e.OrganizationId,
                e.Major,
                e.Minor,
            })
            .IsUnique(); // two who publish at once get a number each
        builder.ToTable(
            "TriangleEditions",
            t =>
            {
                t.HasCheckConstraint("CK_TriangleEditions_Number", "\"Major\" >= 1 and \"Minor\" >= 0");
                t.HasCheckConstraint("CK_TriangleEditions_Cause", "length(\"Reason\") > 0 and length(\"Asked\") > 0");
            }
        );
    }
}

internal sealed class EditionPartMap : IEntityTypeConfiguration<EditionPart>
{
    public void Configure(EntityTypeBuilder<EditionPart> builder)
    {
        builder.HasKey(p => new
        {
            p.OrganizationId,
            p.EditionId,
            p.Place,
        });
        builder.Property(p => p.Text).HasMaxLength(EditionPart.MaxTextLength);
        builder.Ignore(p => p.Words);
        builder.ToTable("TriangleEditionParts");
    }
}
