using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Themes;

internal sealed class ThemeChangeMap : IEntityTypeConfiguration<ThemeChange>
{
    public void Configure(EntityTypeBuilder<ThemeChange> builder)
    {
        builder.Property(c => c.Key).HasMaxLength(Theme.MaxKeyLength);
        builder.Property(c => c.Into).HasMaxLength(Theme.MaxKeyLength);
        builder.Property(c => c.Name).HasMaxLength(Theme.MaxNameLength);
        builder.Property(c => c.Before).HasMaxLength(Theme.MaxNameLength);
        builder.Property(c => c.Phrase).HasMaxLength(ThemePart.MaxPhraseLength);
        builder.Property(c => c.By).HasMaxLength(Person.MaxNameLength);
        // No key to the answers: when a survey closes they are written anew, and what was sorted before has to outlast it.
        builder.OwnsOne(c => c.Quote, quote => quote.Property(q => q.Words).AsPlaces());
        builder.HasOne<Survey>().WithMany().HasForeignKey(c => new { c.OrganizationId, c.SurveyId });
        builder
            .HasIndex(c => new
            {
                c.OrganizationId,
                c.SurveyId,
                c.Number,
            })
            .IsUnique();
        builder.ToTable("ThemeChanges");
    }
}
