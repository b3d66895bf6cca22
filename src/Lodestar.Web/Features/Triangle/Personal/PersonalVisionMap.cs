using Lodestar.Core.Triangle;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Triangle.Personal;

internal sealed class PersonalVisionMap : IEntityTypeConfiguration<PersonalVision>
{
    public void Configure(EntityTypeBuilder<PersonalVision> builder)
    {
        foreach (var answer in new[] { nameof(PersonalVision.Why), nameof(PersonalVision.Contribution), nameof(PersonalVision.Feeling) })
            builder.Property(answer).HasMaxLength(PersonalVision.MaxAnswerLength);
        builder.Property(v => v.Help).HasMaxLength(PersonalVision.MaxHalfLength);
        builder.Property(v => v.SoThat).HasMaxLength(PersonalVision.MaxHalfLength);
        builder.HasIndex(v => new { v.OrganizationId, v.AccountId }).IsUnique();
        // Whoever leaves takes it along.
        builder.HasOne<Membership>().WithMany().HasForeignKey(v => new { v.OrganizationId, v.AccountId }).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable(
            "PersonalVisions",
            t => t.HasCheckConstraint("CK_PersonalVisions_Sentence", "length(\"Help\") > 0 and length(\"SoThat\") > 0")
        );
    }
}
