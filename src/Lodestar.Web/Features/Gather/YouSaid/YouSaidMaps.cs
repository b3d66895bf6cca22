using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.YouSaid;

internal sealed class ThemeReplyMap : IEntityTypeConfiguration<ThemeReply>
{
    public void Configure(EntityTypeBuilder<ThemeReply> builder)
    {
        builder.Property(r => r.Heard).HasMaxLength(Theme.MaxNameLength);
        builder.Property(r => r.Answer).HasMaxLength(PublicReply.MaxLength);
        builder.Property(r => r.Change).HasMaxLength(PublicReply.MaxLength);
        builder.HasOne<Theme>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.ThemeId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => new { r.OrganizationId, r.ThemeId }).IsUnique();
        builder.ToTable("ThemeReplies");
    }
}

internal sealed class YouSaidPageMap : IEntityTypeConfiguration<YouSaidPage>
{
    public void Configure(EntityTypeBuilder<YouSaidPage> builder)
    {
        builder.Property(y => y.Code).HasMaxLength(SurveyCode.Length);
        builder.HasIndex(y => y.OrganizationId).IsUnique();
        builder.HasIndex(y => y.Code).IsUnique();
        builder.ToTable("YouSaidPages");
    }
}
