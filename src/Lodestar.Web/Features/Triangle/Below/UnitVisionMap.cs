using Lodestar.Core.Triangle;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Triangle.Below;

internal sealed class UnitVisionMap : IEntityTypeConfiguration<UnitVision>
{
    public void Configure(EntityTypeBuilder<UnitVision> builder)
    {
        builder.HasIndex(v => new { v.OrganizationId, v.UnitId }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(v => new { v.OrganizationId, v.UnitId }).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable(
            "UnitVisions",
            t =>
                t.HasCheckConstraint(
                    "CK_UnitVisions_Aligned",
                    "(\"AlignedAt\" is null) = (\"AlignedAbove\" is null) and (\"AlignedAt\" is null) = (\"AlignedText\" is null)"
                )
        );
    }
}
