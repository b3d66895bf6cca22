using Lodestar.Core.Write;
using Lodestar.Core.Write.Trails;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Write.Trails;

internal sealed class WordCommentMap : IEntityTypeConfiguration<WordComment>
{
    public void Configure(EntityTypeBuilder<WordComment> builder)
    {
        builder.Property(c => c.Text).HasMaxLength(WordComment.LongestText);
        builder.HasOne<DraftVersion>().WithMany().HasForeignKey(c => new { c.OrganizationId, c.DraftVersionId });
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.ResolvedBy).OnDelete(DeleteBehavior.NoAction);
        builder.ToTable(
            "WordComments",
            t =>
            {
                t.HasCheckConstraint("CK_WordComments_Words", "\"First\" >= 0 AND \"Last\" >= \"First\"");
                t.HasCheckConstraint("CK_WordComments_Text", "length(trim(\"Text\")) > 0");
                t.HasCheckConstraint("CK_WordComments_Resolved", "(\"ResolvedAt\" IS NULL) = (\"ResolvedBy\" IS NULL)");
            }
        );
    }
}
