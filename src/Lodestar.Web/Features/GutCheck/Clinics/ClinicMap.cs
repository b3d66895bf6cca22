using Lodestar.Core.GutCheck;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.GutCheck.Clinics;

internal sealed class ClinicMap : IEntityTypeConfiguration<Clinic>
{
    public void Configure(EntityTypeBuilder<Clinic> builder)
    {
        builder.Ignore(c => c.Result).Ignore(c => c.Words);
        // Two who press "start" together open one.
        builder.HasIndex(c => new { c.OrganizationId, c.RoundId }).IsUnique().HasFilter("\"State\" = 'Open'");
        builder.HasOne<Round>().WithMany().HasForeignKey(c => new { c.OrganizationId, c.RoundId }).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany<ClinicWord>("_words").WithOne().HasForeignKey(w => new { w.OrganizationId, w.ClinicId });
        builder.Navigation("_words").AutoInclude();
        builder.HasMany(c => c.Readers).WithOne().HasForeignKey(r => new { r.OrganizationId, r.ClinicId });
        builder.ToTable("Clinics", t => t.HasCheckConstraint("CK_Clinics_Ends", "\"EndsAt\" > \"OpenedAt\""));
    }
}

internal sealed class ClinicWordMap : IEntityTypeConfiguration<ClinicWord>
{
    public void Configure(EntityTypeBuilder<ClinicWord> builder)
    {
        builder.HasKey(w => new
        {
            w.OrganizationId,
            w.ClinicId,
            w.Place,
        });
        builder.Property(w => w.Text).HasMaxLength(Core.Write.VisionText.MaxLength);
        builder.ToTable("ClinicWords", t => t.HasCheckConstraint("CK_ClinicWords_Place", $"\"Place\" between 0 and {Clinic.MostSwaps}"));
    }
}

internal sealed class ClinicReaderMap : IEntityTypeConfiguration<ClinicReader>
{
    public void Configure(EntityTypeBuilder<ClinicReader> builder)
    {
        builder.Property(r => r.BrowserHash).HasMaxLength(64);
        // Nobody is asked twice in one clinic.
        builder
            .HasIndex(r => new
            {
                r.OrganizationId,
                r.ClinicId,
                r.ReaderId,
            })
            .IsUnique();
        builder.HasOne<Reader>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.ReaderId }).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(r => r.Choices).WithOne().HasForeignKey(c => new { c.OrganizationId, c.ClinicReaderId });
        builder.Navigation(r => r.Choices).AutoInclude();
        builder.ToTable("ClinicReaders");
    }
}

internal sealed class ClinicChoiceMap : IEntityTypeConfiguration<ClinicChoice>
{
    public void Configure(EntityTypeBuilder<ClinicChoice> builder)
    {
        builder.HasKey(c => new
        {
            c.OrganizationId,
            c.ClinicReaderId,
            c.First,
            c.Second,
        });
        builder.ToTable(
            "ClinicChoices",
            t =>
            {
                t.HasCheckConstraint(
                    "CK_ClinicChoices_Pair",
                    $"\"First\" >= 0 and \"First\" < \"Second\" and \"Second\" <= {Clinic.MostSwaps}"
                );
                t.HasCheckConstraint("CK_ClinicChoices_Better", "\"Better\" is null or \"Better\" in (\"First\", \"Second\")");
            }
        );
    }
}

internal sealed class ClinicLinkMap : IEntityTypeConfiguration<ClinicLink>
{
    public void Configure(EntityTypeBuilder<ClinicLink> builder)
    {
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasOne<ClinicReader>().WithMany().HasForeignKey(l => new { l.OrganizationId, l.ClinicReaderId });
        builder.ToTable("ClinicLinks");
    }
}
