using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Write.Dates;

/// <summary>One date a team; two who agree on one at once meet here.</summary>
internal sealed class WorkshopDateMap : IEntityTypeConfiguration<WorkshopDate>
{
    public void Configure(EntityTypeBuilder<WorkshopDate> builder)
    {
        builder.Property(d => d.Zone).HasMaxLength(Organization.MaxTimeZoneLength);
        builder.Property(d => d.Place).HasMaxLength(WorkshopDate.MaxPlaceLength);
        builder.HasOne<WritingTeam>().WithMany().HasForeignKey(d => new { d.OrganizationId, d.TeamId });
        builder.HasIndex(d => new { d.OrganizationId, d.TeamId }).IsUnique();
        builder.ToTable(
            "WorkshopDates",
            t =>
            {
                t.HasCheckConstraint(
                    "CK_WorkshopDates_Minutes",
                    $"\"Minutes\" BETWEEN {WorkshopDate.FewestMinutes} AND {WorkshopDate.MostMinutes}"
                );
                t.HasCheckConstraint("CK_WorkshopDates_Sequence", "\"Sequence\" >= 0");
            }
        );
    }
}

internal sealed class TeamInvitationMap : IEntityTypeConfiguration<TeamInvitation>
{
    public void Configure(EntityTypeBuilder<TeamInvitation> builder)
    {
        builder.HasKey(i => new
        {
            i.OrganizationId,
            i.TeamId,
            i.PersonId,
        });
        builder.HasOne<WritingTeam>().WithMany().HasForeignKey(i => new { i.OrganizationId, i.TeamId });
        builder.HasOne<Person>().WithMany().HasForeignKey(i => new { i.OrganizationId, i.PersonId });
        builder.ToTable(
            "TeamInvitations",
            t => t.HasCheckConstraint("CK_TeamInvitations_Answered", "(\"Answer\" = 'Open') = (\"AnsweredAt\" IS NULL)")
        );
    }
}

internal sealed class TeamLinkMap : IEntityTypeConfiguration<TeamLink>
{
    public void Configure(EntityTypeBuilder<TeamLink> builder)
    {
        builder.HasKey(l => new { l.OrganizationId, l.TokenHash });
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder
            .HasOne<TeamInvitation>()
            .WithMany()
            .HasForeignKey(l => new
            {
                l.OrganizationId,
                l.TeamId,
                l.PersonId,
            });
        builder.ToTable("TeamLinks");
    }
}

/// <summary>A letter exists once: date, person, version and kind are its key.</summary>
internal sealed class DateLetterMap : IEntityTypeConfiguration<DateLetter>
{
    public void Configure(EntityTypeBuilder<DateLetter> builder)
    {
        builder.HasKey(l => new
        {
            l.OrganizationId,
            l.WorkshopDateId,
            l.PersonId,
            l.Sequence,
            l.IsCancel,
        });
        builder.HasOne<WorkshopDate>().WithMany().HasForeignKey(l => new { l.OrganizationId, l.WorkshopDateId });
        builder.HasOne<Person>().WithMany().HasForeignKey(l => new { l.OrganizationId, l.PersonId });
        builder.ToTable(
            "DateLetters",
            t => t.HasCheckConstraint("CK_DateLetters_Waiting", "\"State\" <> 'Waiting' OR \"Claim\" IS NULL") // what waits is nobody's
        );
    }
}
