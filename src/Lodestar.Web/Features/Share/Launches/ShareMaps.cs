using Lodestar.Core.Share;
using Lodestar.Core.Write;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Share.Launches;

internal sealed class LaunchMap : IEntityTypeConfiguration<Launch>
{
    public void Configure(EntityTypeBuilder<Launch> builder)
    {
        builder.Property(l => l.Message).HasMaxLength(Launch.MaxMessageLength);
        builder.HasIndex(l => new { l.OrganizationId, l.VisionId }).IsUnique();
        builder.HasOne<Vision>().WithMany().HasForeignKey(l => new { l.OrganizationId, l.VisionId }).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable("Launches");
    }
}

internal sealed class AcknowledgementMap : IEntityTypeConfiguration<Acknowledgement>
{
    public void Configure(EntityTypeBuilder<Acknowledgement> builder)
    {
        // Two taps on two nodes meet here.
        builder.HasKey(a => new
        {
            a.OrganizationId,
            a.LaunchId,
            a.PersonId,
        });
        builder.HasOne<Launch>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.LaunchId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.PersonId }).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable("Acknowledgements");
    }
}

internal sealed class RecallAttemptMap : IEntityTypeConfiguration<RecallAttempt>
{
    public void Configure(EntityTypeBuilder<RecallAttempt> builder)
    {
        builder.Property(r => r.Text).HasMaxLength(RecallAttempt.MaxTextLength);
        builder.HasIndex(r => new
        {
            r.OrganizationId,
            r.LaunchId,
            r.PersonId,
        });
        builder.HasOne<Launch>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.LaunchId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.PersonId }).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable("RecallAttempts", t => t.HasCheckConstraint("CK_RecallAttempts_Day", "\"Day\" >= 0"));
    }
}
