using System.Text.Json;
using Lodestar.Core.Gather;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.TakingPart;

internal sealed class TurnoutMap : IEntityTypeConfiguration<Turnout>
{
    public void Configure(EntityTypeBuilder<Turnout> builder)
    {
        builder
            .Property(t => t.Units)
            .HasConversion(
                value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
                stored => JsonSerializer.Deserialize<UnitTurnout[]>(stored, JsonSerializerOptions.Default)!,
                new ValueComparer<IReadOnlyList<UnitTurnout>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list)
            );
        builder.HasOne<Survey>().WithMany().HasForeignKey(t => new { t.OrganizationId, t.SurveyId });
        builder
            .HasIndex(t => new
            {
                t.OrganizationId,
                t.SurveyId,
                t.Number,
            })
            .IsUnique();
        builder.ToTable("Turnouts", t => t.HasCheckConstraint("CK_Turnouts_Told", "\"Told\" BETWEEN 5 AND \"Received\""));
    }
}
