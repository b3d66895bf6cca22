using Lodestar.Core.Write.Teams;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Write.Prework;

internal sealed class PreNoteMap : IEntityTypeConfiguration<PreNote>
{
    public void Configure(EntityTypeBuilder<PreNote> builder)
    {
        builder.Property(n => n.Text).HasMaxLength(PreNote.MaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(n => new { n.OrganizationId, n.PersonId });
        builder.HasIndex(n => new { n.OrganizationId, n.PersonId });
        builder.ToTable("PreNotes", t => t.HasCheckConstraint("CK_PreNotes_Text", $"length(\"Text\") BETWEEN 1 AND {PreNote.MaxLength}"));
    }
}
