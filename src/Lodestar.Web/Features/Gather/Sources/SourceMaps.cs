using Lodestar.Core.Gather.Sources;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Sources;

internal sealed class SourceMap : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.Property(s => s.Title).HasMaxLength(Source.MaxTitleLength);
        builder.Property(s => s.FileName).HasMaxLength(Source.MaxFileNameLength);
        builder.Property(s => s.By).HasMaxLength(Person.MaxNameLength);
        builder.HasIndex(s => new { s.OrganizationId, s.Kind });
        builder.ToTable(
            "Sources",
            t =>
            {
                t.HasCheckConstraint("CK_Sources_Title", $"length(\"Title\") between 1 and {Source.MaxTitleLength}");
                t.HasCheckConstraint("CK_Sources_File", "(\"FileName\" is null) = (\"FileSize\" = 0)");
            }
        );
    }
}

internal sealed class SourceFileMap : IEntityTypeConfiguration<SourceFile>
{
    public void Configure(EntityTypeBuilder<SourceFile> builder)
    {
        builder.HasKey(f => new { f.OrganizationId, f.SourceId });
        builder
            .HasOne<Source>()
            .WithOne()
            .HasForeignKey<SourceFile>(f => new { f.OrganizationId, f.SourceId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.ToTable("SourceFiles");
    }
}

internal sealed class ExcerptMap : IEntityTypeConfiguration<Excerpt>
{
    public void Configure(EntityTypeBuilder<Excerpt> builder)
    {
        builder.Property(e => e.Text).HasMaxLength(Excerpt.MaxLength);
        builder.Property(e => e.By).HasMaxLength(Person.MaxNameLength);
        builder.HasOne<Source>().WithMany().HasForeignKey(e => new { e.OrganizationId, e.SourceId }).OnDelete(DeleteBehavior.Cascade);
        builder
            .HasIndex(e => new
            {
                e.OrganizationId,
                e.SourceId,
                e.Start,
                e.End,
            })
            .IsUnique(); // marked twice at once, kept once
        builder.ToTable("Excerpts", t => t.HasCheckConstraint("CK_Excerpts_Span", "\"Start\" >= 0 and \"End\" > \"Start\""));
    }
}
