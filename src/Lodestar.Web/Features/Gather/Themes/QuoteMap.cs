using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>A quote goes with its theme and with its answer; the table keeps no order (anonymity rules 2 and 7).</summary>
internal sealed class QuoteMap : IEntityTypeConfiguration<Quote>
{
    public void Configure(EntityTypeBuilder<Quote> builder)
    {
        builder.Property(q => q.Words).AsPlaces();
        builder.Ignore(q => q.Place);
        builder.HasOne<Theme>().WithMany().HasForeignKey(q => new { q.OrganizationId, q.ThemeId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Answer>().WithMany().HasForeignKey(q => new { q.OrganizationId, q.AnswerId }).OnDelete(DeleteBehavior.Cascade);
        builder.KeepsNoOrder().ToTable("Quotes");
    }
}
