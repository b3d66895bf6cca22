using System.Text.Json;
using Lodestar.Core.Gather;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lodestar.Web.Features.Gather.Surveys;

internal sealed class QuestionMap : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.Property(q => q.Wording).HasConversion<WordingConverter>();
        builder.Property(q => q.BankKey).HasMaxLength(40);
        builder.Property(q => q.Options).HasConversion<OptionsConverter, OptionsComparer>();
        builder.Property(q => q.Rows).HasConversion<OptionsConverter, OptionsComparer>();
        builder.Property(q => q.ShowIf).HasConversion<ShowIfConverter>();
        // Two who change the order at once meet at the survey's version: a unique place could not be swapped in one save.
        builder.HasIndex(q => new
        {
            q.OrganizationId,
            q.SurveyId,
            q.Ordinal,
        });
        builder.ToTable("Questions", t => t.HasCheckConstraint("CK_Questions_Ordinal", "\"Ordinal\" >= 1"));
    }
}

/// <summary>A list of pairs, because the first language must stay the first.</summary>
internal sealed class WordingConverter() : ValueConverter<Wording, string>(wording => Write(wording), stored => Read(stored))
{
    private static string Write(Wording wording) => JsonSerializer.Serialize(Pairs(wording));

    private static Wording Read(string stored) => From(JsonSerializer.Deserialize<string[][]>(stored)!);

    internal static string[][] Pairs(Wording wording) =>
        [.. wording.Languages.Select(language => new[] { language, wording.In(language) })];

    internal static Wording From(string[][] pairs) =>
        pairs.Skip(1).Aggregate(new Wording(pairs[0][0], pairs[0][1]), (wording, pair) => wording.And(pair[0], pair[1]));
}

/// <summary>Options with their numbers and their words, in the order in which they are offered.</summary>
internal sealed class OptionsConverter()
    : ValueConverter<IReadOnlyList<QuestionOption>, string>(options => Write(options), stored => Read(stored))
{
    private sealed record Stored(int Number, string[][] Words);

    private static string Write(IReadOnlyList<QuestionOption> options) =>
        JsonSerializer.Serialize(options.Select(o => new Stored(o.Number, WordingConverter.Pairs(o.Wording))));

    private static IReadOnlyList<QuestionOption> Read(string stored) =>
        [.. JsonSerializer.Deserialize<Stored[]>(stored)!.Select(o => new QuestionOption(o.Number, WordingConverter.From(o.Words)))];
}

internal sealed class OptionsComparer()
    : ValueComparer<IReadOnlyList<QuestionOption>>((a, b) => a!.SequenceEqual(b!), options => options.Count, options => options);

internal sealed class ShowIfConverter() : ValueConverter<ShowIf, string>(condition => Write(condition), stored => Read(stored))
{
    private static string Write(ShowIf condition) => JsonSerializer.Serialize(condition);

    private static ShowIf Read(string stored) => JsonSerializer.Deserialize<ShowIf>(stored)!;
}
