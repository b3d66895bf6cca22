using Lodestar.Core.Gather;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.PainPoints;

internal sealed class PainPointMap : IEntityTypeConfiguration<PainPoint>
{
    public void Configure(EntityTypeBuilder<PainPoint> builder)
    {
        builder.Property(p => p.Text).HasMaxLength(PainPoint.MaxLength);
        builder.Property(p => p.Step).HasMaxLength(PainPoint.MaxStepLength);
        builder.Property(p => p.CauseNote).HasMaxLength(PainPoint.MaxLength);
        builder.Property(p => p.Answer).HasMaxLength(PublicReply.MaxLength);
        builder.Property(p => p.Change).HasMaxLength(PublicReply.MaxLength);
        builder.HasIndex(p => new { p.OrganizationId, p.Text }).IsUnique();
        Refer(builder);
        builder.ToTable("PainPoints", Constrain);
    }

    private static void Refer(EntityTypeBuilder<PainPoint> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.OwnerId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.UnitId }).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<OwnCategory>()
            .WithMany()
            .HasForeignKey(p => new { p.OrganizationId, p.OwnCategoryId })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<PainPoint>()
            .WithMany()
            .HasForeignKey(p => new { p.OrganizationId, p.MergedIntoId })
            .OnDelete(DeleteBehavior.Restrict);
    }

    private static void Constrain(TableBuilder<PainPoint> table)
    {
        table.HasCheckConstraint("CK_PainPoints_OneCategory", "(\"Category\" is null) <> (\"OwnCategoryId\" is null)");
        table.HasCheckConstraint("CK_PainPoints_Weight", "\"Weight\" between 0 and 12");
        table.HasCheckConstraint("CK_PainPoints_SystemFirst", "\"Cause\" is null or \"Cause\" <> 'Conduct' or \"CauseNote\" is not null");
        table.HasCheckConstraint("CK_PainPoints_Solved", "(\"Status\" = 'Solved') = (\"SolvedAt\" is not null)");
        table.HasCheckConstraint("CK_PainPoints_Answered", "(\"Answer\" is null) = (\"AnsweredAt\" is null)");
        table.HasCheckConstraint("CK_PainPoints_StaysWithReason", "\"Status\" <> 'Stays' or \"Answer\" is not null");
        table.HasCheckConstraint("CK_PainPoints_PrivateIsNotPublic", "not \"IsPrivate\" or \"Answer\" is null");
        table.HasCheckConstraint("CK_PainPoints_NotItself", "\"MergedIntoId\" is null or \"MergedIntoId\" <> \"Id\"");
    }
}

internal sealed class OwnCategoryMap : IEntityTypeConfiguration<OwnCategory>
{
    public void Configure(EntityTypeBuilder<OwnCategory> builder)
    {
        builder.Property(c => c.Name).HasMaxLength(OwnCategory.MaxLength);
        builder.HasIndex(c => new { c.OrganizationId, c.Name }).IsUnique();
        builder.ToTable("PainCategories");
    }
}

/// <summary>A sentence goes with its point and with its answer; the table keeps no order (anonymity rules 2 and 7).</summary>
internal sealed class PainVoiceMap : IEntityTypeConfiguration<PainVoice>
{
    public void Configure(EntityTypeBuilder<PainVoice> builder)
    {
        builder.HasKey(v => new
        {
            v.OrganizationId,
            v.PainPointId,
            v.AnswerId,
        });
        builder.HasOne<PainPoint>().WithMany().HasForeignKey(v => new { v.OrganizationId, v.PainPointId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Answer>().WithMany().HasForeignKey(v => new { v.OrganizationId, v.AnswerId }).OnDelete(DeleteBehavior.Cascade);
        builder.KeepsNoOrder().ToTable("PainVoices");
    }
}
