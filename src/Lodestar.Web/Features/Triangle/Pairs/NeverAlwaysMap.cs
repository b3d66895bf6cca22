using Lodestar.Core.Triangle;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Triangle.Pairs;

internal sealed class NeverAlwaysMap : IEntityTypeConfiguration<NeverAlways>
{
    public void Configure(EntityTypeBuilder<NeverAlways> builder)
    {
        builder.Property(p => p.Always).HasMaxLength(PlainRule.MaxLength);
        builder.Property(p => p.Never).HasMaxLength(PlainRule.MaxLength);
        builder.ToTable(
            "NeverAlways",
            t => t.HasCheckConstraint("CK_NeverAlways_OneSide", "\"Always\" is not null or \"Never\" is not null")
        );
    }
}
