using Lodestar.Core.Write;
using Lodestar.Core.Write.Cooling;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Write.Cooling;

internal sealed class CoolingOffMap : IEntityTypeConfiguration<CoolingOff>
{
    public void Configure(EntityTypeBuilder<CoolingOff> builder)
    {
        builder.Property(c => c.Intent).HasMaxLength(CoolingOff.LongestIntent);
        builder.Property(c => c.EarlyReason).HasMaxLength(CoolingOff.LongestReason);
        // Two people who put the same sentence away at the same moment meet here.
        builder
            .HasIndex(c => new
            {
                c.OrganizationId,
                c.DraftId,
                c.Number,
            })
            .IsUnique();
        builder.HasOne<Draft>().WithMany().HasForeignKey(c => new { c.OrganizationId, c.DraftId });
        builder.HasOne<DraftVersion>().WithMany().HasForeignKey(c => new { c.OrganizationId, c.DraftVersionId });
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.StartedBy).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.EndedEarlyBy).OnDelete(DeleteBehavior.NoAction);
        builder.ToTable(
            "CoolingOffs",
            t =>
            {
                t.HasCheckConstraint("CK_CoolingOffs_Number", "\"Number\" >= 1");
                t.HasCheckConstraint("CK_CoolingOffs_Days", $"\"Days\" BETWEEN {CoolingOff.Shortest} AND {CoolingOff.Longest}");
                t.HasCheckConstraint("CK_CoolingOffs_Intent", "length(trim(\"Intent\")) > 0");
                t.HasCheckConstraint("CK_CoolingOffs_Early", "(\"EndedEarlyBy\" IS NULL) = (\"EarlyReason\" = '')");
            }
        );
    }
}

internal sealed class ReadingMap : IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<Reading> builder)
    {
        builder.Property(r => r.Text).HasMaxLength(Reading.LongestText);
        // One reading each: of a person, and of an account that has no entry in the directory.
        builder
            .HasIndex(r => new
            {
                r.OrganizationId,
                r.CoolingOffId,
                r.PersonId,
            })
            .IsUnique();
        builder
            .HasIndex(r => new
            {
                r.OrganizationId,
                r.CoolingOffId,
                r.AccountId,
            })
            .HasFilter("\"PersonId\" IS NULL")
            .IsUnique();
        builder.HasOne<CoolingOff>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.CoolingOffId });
        builder.HasOne<Person>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.PersonId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.MarkedBy).OnDelete(DeleteBehavior.NoAction);
        builder.ToTable(
            "Readings",
            t =>
            {
                t.HasCheckConstraint("CK_Readings_Text", "length(trim(\"Text\")) > 0");
                t.HasCheckConstraint("CK_Readings_Mark", "(\"Mark\" IS NULL) = (\"MarkedBy\" IS NULL)");
                t.HasCheckConstraint("CK_Readings_OnBehalf", "\"PersonId\" IS NOT NULL OR NOT \"IsOnBehalf\"");
            }
        );
    }
}
