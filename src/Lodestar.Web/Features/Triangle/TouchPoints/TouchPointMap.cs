using Lodestar.Core.Triangle;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Triangle.TouchPoints;

internal sealed class TouchPointMap : IEntityTypeConfiguration<TouchPoint>
{
    public void Configure(EntityTypeBuilder<TouchPoint> builder)
    {
        builder.Property(p => p.Name).HasMaxLength(TouchPoint.MaxNameLength);
        builder.ToTable(
            "TouchPoints",
            t => t.HasCheckConstraint("CK_TouchPoints_Name", $"length(\"Name\") between 1 and {TouchPoint.MaxNameLength}")
        );
    }
}
