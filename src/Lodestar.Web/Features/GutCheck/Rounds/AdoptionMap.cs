using Lodestar.Core.GutCheck;
using Lodestar.Core.Write;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.GutCheck.Rounds;

internal sealed class AdoptionMap : IEntityTypeConfiguration<Adoption>
{
    public void Configure(EntityTypeBuilder<Adoption> builder)
    {
        builder.Property(a => a.DeciderName).HasMaxLength(Person.MaxNameLength);
        builder.Property(a => a.Concerns).HasMaxLength(Adoption.MaxConcernsLength);
        builder.Property(a => a.Despite).HasMaxLength(Adoption.MaxReasonLength);
        // Who decided may leave; what they decided stays, so the decider is no foreign key.
        builder.HasIndex(a => new { a.OrganizationId, a.VisionId }).IsUnique();
        builder.HasOne<Vision>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.VisionId }).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<Round>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.RoundId }).OnDelete(DeleteBehavior.NoAction);
        builder.ToTable("Adoptions", t => t.HasCheckConstraint("CK_Adoptions_Despite", "\"Concerns\" = '' or \"Despite\" is not null"));
    }
}
