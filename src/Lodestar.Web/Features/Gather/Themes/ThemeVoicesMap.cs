using Lodestar.Core.Gather.Themes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Themes;

internal sealed class ThemeVoicesMap : IEntityTypeConfiguration<ThemeVoices>
{
    public void Configure(EntityTypeBuilder<ThemeVoices> builder)
    {
        builder.HasKey(v => new { v.OrganizationId, v.ThemeId });
        builder.HasOne<Theme>().WithMany().HasForeignKey(v => new { v.OrganizationId, v.ThemeId }).OnDelete(DeleteBehavior.Cascade);
        builder.KeepsNoOrder().ToTable("ThemeVoices");
    }
}
