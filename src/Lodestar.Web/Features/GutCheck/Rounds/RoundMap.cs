using Lodestar.Core.Gather;
using Lodestar.Core.GutCheck;
using Lodestar.Core.Write;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.GutCheck.Rounds;

internal sealed class RoundMap : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> builder)
    {
        builder.Ignore(r => r.Result);
        builder.Property(r => r.OpenCode).HasMaxLength(SurveyCode.Length);
        builder.HasIndex(r => r.OpenCode).IsUnique();
        builder.HasIndex(r => new { r.OrganizationId, r.Number }).IsUnique();
        // A sentence is asked about once at a time: two who press "start" together open one round.
        builder.HasIndex(r => new { r.OrganizationId, r.DraftId }).IsUnique().HasFilter("\"State\" = 'Open'");
        builder.HasMany(r => r.Readers).WithOne().HasForeignKey(r => new { r.OrganizationId, r.RoundId });
        builder.HasOne<Draft>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.DraftId }).OnDelete(DeleteBehavior.NoAction);
        builder
            .HasOne<DraftVersion>()
            .WithMany()
            .HasForeignKey(r => new { r.OrganizationId, r.DraftVersionId })
            .OnDelete(DeleteBehavior.NoAction);
        builder
            .HasOne<Round>()
            .WithMany()
            .HasForeignKey(r => new { r.OrganizationId, r.PreviousRoundId })
            .OnDelete(DeleteBehavior.NoAction);
        builder.ToTable("Rounds", t => t.HasCheckConstraint("CK_Rounds_Ends", "\"EndsAt\" > \"OpenedAt\""));
    }
}
