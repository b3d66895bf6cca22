using Lodestar.Core.Write;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Write.Team;

internal sealed class WritingTeamMap : IEntityTypeConfiguration<WritingTeam>
{
    public void Configure(EntityTypeBuilder<WritingTeam> builder)
    {
        builder.Property(t => t.SizeReason).HasMaxLength(WritingTeam.LongestReason);
        builder.HasIndex(t => t.OrganizationId).IsUnique();
        builder.HasMany(t => t.Members).WithOne().HasForeignKey(m => new { m.OrganizationId, m.TeamId });
        builder.Navigation(t => t.Members).AutoInclude();
        builder.ToTable("WritingTeams");
    }
}

internal sealed class TeamMemberMap : IEntityTypeConfiguration<TeamMember>
{
    public void Configure(EntityTypeBuilder<TeamMember> builder)
    {
        builder.HasKey(m => new
        {
            m.OrganizationId,
            m.TeamId,
            m.PersonId,
        });
        builder.HasOne<Person>().WithMany().HasForeignKey(m => new { m.OrganizationId, m.PersonId });
        builder.ToTable("WritingTeamMembers");
    }
}
