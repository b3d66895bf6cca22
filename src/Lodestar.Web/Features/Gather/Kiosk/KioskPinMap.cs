using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Kiosk;

internal sealed class KioskPinMap : IEntityTypeConfiguration<KioskPin>
{
    public void Configure(EntityTypeBuilder<KioskPin> builder)
    {
        builder.HasKey(p => new { p.OrganizationId, p.PersonId });
        builder.Property(p => p.Salt).HasMaxLength(16);
        builder.Property(p => p.Hash).HasMaxLength(32);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.PersonId }).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable(
            "KioskPins",
            t => t.HasCheckConstraint("CK_KioskPins_Tries", $"\"Tries\" >= 0 AND \"Tries\" <= {KioskPin.MaxTries}")
        );
    }
}
