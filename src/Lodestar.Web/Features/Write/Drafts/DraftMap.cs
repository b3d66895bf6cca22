using Lodestar.Core.Write;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Write.Drafts;

internal sealed class DraftMap : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.Ignore(d => d.Latest);
        builder.HasMany(d => d.Versions).WithOne().HasForeignKey(v => new { v.OrganizationId, v.DraftId });
        builder.Navigation(d => d.Versions).AutoInclude();
        builder.ToTable(
            "Drafts",
            t =>
            {
                t.HasCheckConstraint("CK_Drafts_Rest", "(\"RestsFrom\" IS NULL) = (\"RestsUntil\" IS NULL)");
                // Whoever writes a version while the draft rests is refused here, too (R16).
                t.HasCheckConstraint(
                    "CK_Drafts_WrittenOutsideOfRest",
                    "\"RestsFrom\" IS NULL OR \"LastWrittenAt\" <= \"RestsFrom\" OR \"LastWrittenAt\" >= \"RestsUntil\""
                );
            }
        );
    }
}

internal sealed class DraftVersionMap : IEntityTypeConfiguration<DraftVersion>
{
    public void Configure(EntityTypeBuilder<DraftVersion> builder)
    {
        builder.Ignore(v => v.Origin);
        builder.Property(v => v.Reason).HasMaxLength(DraftVersion.LongestReason);
        // Two writers who both saved the next version meet here, and the second gets both texts (T4).
        builder
            .HasIndex(v => new
            {
                v.OrganizationId,
                v.DraftId,
                v.Number,
            })
            .IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(v => v.AuthorId).OnDelete(DeleteBehavior.NoAction);
        builder.ToTable("DraftVersions", t => t.HasCheckConstraint("CK_DraftVersions_Number", "\"Number\" >= 1"));
    }
}

internal sealed class RatingMap : IEntityTypeConfiguration<Rating>
{
    public void Configure(EntityTypeBuilder<Rating> builder)
    {
        builder.HasKey(r => new
        {
            r.OrganizationId,
            r.DraftVersionId,
            r.RaterId,
            r.Sitting,
            r.Criterion,
        });
        builder.HasOne<DraftVersion>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.DraftVersionId });
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.RaterId);
        builder.ToTable(
            "Ratings",
            t =>
            {
                t.HasCheckConstraint("CK_Ratings_Score", "\"Score\" BETWEEN 0 AND 4");
                t.HasCheckConstraint("CK_Ratings_Sitting", "\"Sitting\" >= 0");
            }
        );
    }
}
