using Lodestar.Core.Write.Teams;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Write.Absences;

internal sealed class AbsenceMap : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> builder)
    {
        builder.Property(a => a.Note).HasMaxLength(Absence.MaxNoteLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.PersonId });
        builder.HasIndex(a => new
        {
            a.OrganizationId,
            a.PersonId,
            a.Until,
        });
        builder.ToTable("Absences", t => t.HasCheckConstraint("CK_Absences_Days", "\"Until\" >= \"From\""));
    }
}
