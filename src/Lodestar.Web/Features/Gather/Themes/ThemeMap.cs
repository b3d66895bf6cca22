using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Themes;

internal sealed class ThemeMap : IEntityTypeConfiguration<Theme>
{
    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.Property(t => t.Key).HasMaxLength(Theme.MaxKeyLength);
        builder.Property(t => t.Name).HasMaxLength(Theme.MaxNameLength);
        builder.Ignore(t => t.Loud);
        builder.Property(t => t.KeyPhrases).AsJson();
        builder.Property(t => t.Shares).AsJson();
        builder.ComplexProperty(t => t.Poles);
        builder.HasOne<Survey>().WithMany().HasForeignKey(t => new { t.OrganizationId, t.SurveyId });
        builder
            .HasIndex(t => new
            {
                t.OrganizationId,
                t.SurveyId,
                t.Key,
            })
            .IsUnique();
        builder.ToTable("Themes", t => t.HasCheckConstraint("CK_Themes_Answers", "\"Answers\" BETWEEN 0 AND \"Heard\""));
    }
}
