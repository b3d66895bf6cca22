using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Segments;
using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Checks;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Write.Checks;

internal sealed class EvidenceMap : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.Property(e => e.Text).HasMaxLength(Evidence.LongestText);
        builder.Property(e => e.Source).HasMaxLength(Evidence.LongestSource);
        // The same sentence chosen twice is attached once.
        builder
            .HasIndex(e => new
            {
                e.OrganizationId,
                e.DraftId,
                e.AnswerId,
                e.Start,
            })
            .IsUnique();
        builder.HasOne<Draft>().WithMany().HasForeignKey(e => new { e.OrganizationId, e.DraftId });
        builder.HasOne<Answer>().WithMany().HasForeignKey(e => new { e.OrganizationId, e.AnswerId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(e => e.AddedBy).OnDelete(DeleteBehavior.NoAction);
        builder.ToTable(
            "Evidence",
            t =>
            {
                t.HasCheckConstraint("CK_Evidence_Quote", "(\"Kind\" = 'Quote') = (\"AnswerId\" IS NOT NULL)");
                t.HasCheckConstraint("CK_Evidence_Words", "(\"Kind\" = 'Quote') = (\"Text\" = '' AND \"Source\" = '')");
            }
        );
    }
}

internal sealed class RoleActionMap : IEntityTypeConfiguration<RoleAction>
{
    public void Configure(EntityTypeBuilder<RoleAction> builder)
    {
        builder.Property(a => a.Text).HasMaxLength(RoleAction.LongestText);
        builder.Property(a => a.Name).HasMaxLength(Person.MaxNameLength);
        builder
            .HasIndex(a => new
            {
                a.OrganizationId,
                a.DraftId,
                a.UnitId,
                a.Level,
            })
            .IsUnique();
        builder.HasOne<Draft>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.DraftId });
        builder.HasOne<Unit>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.UnitId });
        builder.HasOne<Person>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.PersonId }).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId).OnDelete(DeleteBehavior.NoAction);
        builder.ToTable(
            "RoleActions",
            t =>
            {
                t.HasCheckConstraint("CK_RoleActions_Text", "length(trim(\"Text\")) > 0");
                t.HasCheckConstraint("CK_RoleActions_Own", "\"IsOnBehalf\" OR \"PersonId\" IS NOT NULL");
            }
        );
    }
}

internal sealed class RoleSplitMap : IEntityTypeConfiguration<RoleSplit>
{
    public void Configure(EntityTypeBuilder<RoleSplit> builder)
    {
        builder.HasKey(s => new { s.OrganizationId, s.UnitId });
        builder.HasOne<Unit>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.UnitId });
        builder.ToTable("RoleSplits");
    }
}

internal sealed class ValueRatingMap : IEntityTypeConfiguration<ValueRating>
{
    public void Configure(EntityTypeBuilder<ValueRating> builder)
    {
        builder.HasKey(r => new
        {
            r.OrganizationId,
            r.DraftVersionId,
            r.SourceId,
            r.AccountId,
        });
        builder.Property(r => r.Note).HasMaxLength(ValueRating.LongestNote);
        builder.HasOne<DraftVersion>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.DraftVersionId });
        builder.HasOne<Source>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.SourceId });
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
        builder.ToTable("ValueRatings", t => t.HasCheckConstraint("CK_ValueRatings_Score", "\"Score\" BETWEEN 0 AND 4"));
    }
}

internal sealed class SegmentVerdictMap : IEntityTypeConfiguration<SegmentVerdict>
{
    public void Configure(EntityTypeBuilder<SegmentVerdict> builder)
    {
        builder.HasKey(v => new
        {
            v.OrganizationId,
            v.DraftVersionId,
            v.SegmentId,
            v.AccountId,
        });
        builder.Property(v => v.Why).HasMaxLength(SegmentVerdict.LongestWhy);
        builder.HasOne<DraftVersion>().WithMany().HasForeignKey(v => new { v.OrganizationId, v.DraftVersionId });
        builder.HasOne<CustomerSegment>().WithMany().HasForeignKey(v => new { v.OrganizationId, v.SegmentId });
        builder.HasOne<Account>().WithMany().HasForeignKey(v => v.AccountId);
        builder.ToTable("SegmentVerdicts", t => t.HasCheckConstraint("CK_SegmentVerdicts_Why", "length(trim(\"Why\")) > 0"));
    }
}
