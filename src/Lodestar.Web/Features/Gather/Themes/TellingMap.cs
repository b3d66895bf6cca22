using Lodestar.Core.Gather.Themes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Themes;

internal sealed class TellingMap : IEntityTypeConfiguration<Telling>
{
    public void Configure(EntityTypeBuilder<Telling> builder)
    {
        builder.Property(t => t.Key).HasMaxLength(Theme.MaxKeyLength);
        builder.Property(t => t.Shares).AsJson();
        builder.HasOne<Theme>().WithMany().HasForeignKey(t => new { t.OrganizationId, t.ThemeId }).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable("ThemeTellings");
    }
}
