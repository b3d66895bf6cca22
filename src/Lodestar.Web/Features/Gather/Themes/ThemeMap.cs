using System.Text.Json;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Themes;

internal sealed class ThemeMap : IEntityTypeConfiguration<Theme>
{
    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.Property(t => t.Key).HasMaxLength(Theme.MaxKeyLength);
        builder.Property(t => t.Name).HasMaxLength(Theme.MaxNameLength);
        builder.Ignore(t => t.Loud);
        AsJson(builder.Property(t => t.KeyPhrases));
        AsJson(builder.Property(t => t.Shares));
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

    /// <summary>Read and written as a whole, never asked about by the database.</summary>
    private static void AsJson<T>(PropertyBuilder<IReadOnlyList<T>> list) =>
        list.HasConversion(
            value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
            stored => JsonSerializer.Deserialize<T[]>(stored, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<T>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list)
        );
}
