using Lodestar.Core.Triangle;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Triangle.Playbooks;

internal sealed class PlaybookMap : IEntityTypeConfiguration<Playbook>
{
    public void Configure(EntityTypeBuilder<Playbook> builder)
    {
        builder.Property(p => p.Name).HasMaxLength(Playbook.MaxNameLength);
        builder.Property(p => p.Currency).HasMaxLength(Currency.CodeLength);
        foreach (var step in new[] { nameof(Playbook.Hear), nameof(Playbook.Apologize), nameof(Playbook.Fix), nameof(Playbook.Tell) })
            builder.Property(step).HasMaxLength(RecoverySteps.MaxLength);
        builder.HasMany(p => p.Standards).WithOne().HasForeignKey(s => new { s.OrganizationId, s.PlaybookId });
        builder.ToTable(
            "Playbooks",
            t =>
            {
                t.HasCheckConstraint("CK_Playbooks_Name", $"length(\"Name\") between 1 and {Playbook.MaxNameLength}");
                t.HasCheckConstraint("CK_Playbooks_Currency", Constraints.CurrencyCode);
                t.HasCheckConstraint(
                    "CK_Playbooks_Steps",
                    "length(\"Hear\") > 0 and length(\"Apologize\") > 0 and length(\"Fix\") > 0 and length(\"Tell\") > 0"
                );
                t.HasCheckConstraint(
                    "CK_Playbooks_Limits",
                    "\"FrontlineLimit\" >= 0 and \"ManagerLimit\" >= 0 and \"ExecutiveLimit\" >= 0"
                );
                t.HasCheckConstraint(
                    "CK_Playbooks_Rise",
                    "\"FrontlineLimit\" <= \"ManagerLimit\" and \"ManagerLimit\" <= \"ExecutiveLimit\" and \"FrontlineLimit\" <= \"ExecutiveLimit\""
                );
            }
        );
    }
}

internal sealed class PlaybookStandardMap : IEntityTypeConfiguration<PlaybookStandard>
{
    public void Configure(EntityTypeBuilder<PlaybookStandard> builder)
    {
        builder.HasKey(s => new
        {
            s.OrganizationId,
            s.PlaybookId,
            s.StandardId,
        });
        builder.HasOne<Standard>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.StandardId }).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable("PlaybookStandards");
    }
}
