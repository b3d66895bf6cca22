using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Triangle.Translations;

internal sealed class TranslationMap : IEntityTypeConfiguration<Translation>
{
    public void Configure(EntityTypeBuilder<Translation> builder)
    {
        builder.Property(t => t.Language).HasMaxLength(Translation.MaxLanguageLength);
        builder.HasOne<Vision>().WithMany().HasForeignKey(t => new { t.OrganizationId, t.VisionId }).OnDelete(DeleteBehavior.Cascade);
        builder
            .HasIndex(t => new
            {
                t.OrganizationId,
                t.VisionId,
                t.Language,
            })
            .IsUnique();
        // Whoever translated, said back or spoke may leave; what they said stays, so they are no foreign keys.
        builder.OwnsMany(
            t => t.Said,
            voice =>
            {
                voice.ToTable("TranslationVoices");
                voice.WithOwner().HasForeignKey("OrganizationId", "TranslationId");
                voice.HasKey("OrganizationId", "TranslationId", nameof(LocalVoice.PersonId));
                voice.Property(v => v.PersonId).ValueGeneratedNever();
                voice.Property(v => v.Note).HasMaxLength(Translation.MaxNoteLength);
            }
        );
        builder.Navigation(t => t.Said).HasField("_voices");
        builder.ToTable(
            "Translations",
            t =>
            {
                t.HasCheckConstraint(
                    "CK_Translations_OtherEyes",
                    "\"BackTranslatorId\" is null or \"BackTranslatorId\" <> \"TranslatorId\""
                );
                t.HasCheckConstraint(
                    "CK_Translations_Back",
                    "(\"BackText\" is null) = (\"BackTranslatorId\" is null) and (\"BackText\" is null) = (\"BackAt\" is null)"
                );
                t.HasCheckConstraint("CK_Translations_Language", "length(\"Language\") >= 2");
            }
        );
    }
}
