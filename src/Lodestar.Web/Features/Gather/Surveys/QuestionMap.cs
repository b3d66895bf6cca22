using System.Text.Json;
using Lodestar.Core.Gather;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lodestar.Web.Features.Gather.Surveys;

internal sealed class QuestionMap : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.Property(q => q.Wording).HasConversion<WordingConverter>();
        builder.Property(q => q.BankKey).HasMaxLength(40);
        builder
            .HasIndex(q => new
            {
                q.OrganizationId,
                q.SurveyId,
                q.Ordinal,
            })
            .IsUnique();
        builder.ToTable("Questions", t => t.HasCheckConstraint("CK_Questions_Ordinal", "\"Ordinal\" >= 1"));
    }
}

/// <summary>A list of pairs, because the first language must stay the first.</summary>
internal sealed class WordingConverter() : ValueConverter<Wording, string>(wording => Write(wording), stored => Read(stored))
{
    private static string Write(Wording wording) =>
        JsonSerializer.Serialize(wording.Languages.Select(language => new[] { language, wording.In(language) }));

    private static Wording Read(string stored)
    {
        var pairs = JsonSerializer.Deserialize<string[][]>(stored)!;
        return pairs.Skip(1).Aggregate(new Wording(pairs[0][0], pairs[0][1]), (wording, pair) => wording.And(pair[0], pair[1]));
    }
}
