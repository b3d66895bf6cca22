using System.Text.Json;
using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Watch;

internal sealed class SurveyTallyMap : IEntityTypeConfiguration<SurveyTally>
{
    public void Configure(EntityTypeBuilder<SurveyTally> builder)
    {
        builder.HasKey(t => new { t.OrganizationId, t.SurveyId });
        Store(builder.Property(t => t.Asked));
        Store(builder.Property(t => t.Answers));
        builder.HasOne<Survey>().WithMany().HasForeignKey(t => new { t.OrganizationId, t.SurveyId }).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable(
            "SurveyTallies",
            t =>
            {
                t.HasCheckConstraint("CK_SurveyTallies_Written", $"\"Written\" = 0 OR \"Written\" >= {SmallestGroup.Floor}");
                t.HasCheckConstraint("CK_SurveyTallies_Heard", $"\"Heard\" = 0 OR \"Heard\" >= {SmallestGroup.Floor}");
                // Two looks at groups could be subtracted: there is one, at the end.
                t.HasCheckConstraint("CK_SurveyTallies_Answers", "\"IsFinal\" OR \"Answers\" = '[]'");
            }
        );
    }

    private static void Store(PropertyBuilder<IReadOnlyList<Position>> tallies) =>
        tallies.HasConversion(
            value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
            stored => JsonSerializer.Deserialize<Position[]>(stored, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<Position>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list)
        );
}
