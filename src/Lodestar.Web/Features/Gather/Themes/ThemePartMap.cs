using Lodestar.Core.Gather.Themes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Themes;

internal sealed class ThemePartMap : IEntityTypeConfiguration<ThemePart>
{
    public void Configure(EntityTypeBuilder<ThemePart> builder)
    {
        builder.Property(p => p.Phrase).HasMaxLength(ThemePart.MaxPhraseLength);
        builder.Property(p => p.Quotes).AsJson();
        builder.HasOne<Theme>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.ThemeId }).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable("ThemeParts");
    }
}
