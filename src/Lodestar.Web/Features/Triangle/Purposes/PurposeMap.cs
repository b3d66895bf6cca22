using Lodestar.Core.Triangle;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Triangle.Purposes;

internal sealed class PurposeMap : IEntityTypeConfiguration<Purpose>
{
    public void Configure(EntityTypeBuilder<Purpose> builder)
    {
        builder.Property(p => p.Text).HasMaxLength(Purpose.MaxLength);
        builder.HasIndex(p => p.OrganizationId).IsUnique();
        builder.ToTable("Purposes", t => t.HasCheckConstraint("CK_Purposes_Text", $"length(\"Text\") between 1 and {Purpose.MaxLength}"));
    }
}
