using System.Text.Json;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>Two who open a survey at once write down everybody once.</summary>
internal sealed class InviteeMap : IEntityTypeConfiguration<Invitee>
{
    public void Configure(EntityTypeBuilder<Invitee> builder)
    {
        builder.HasKey(i => new
        {
            i.OrganizationId,
            i.SurveyId,
            i.PersonId,
        });
        builder.HasOne<Survey>().WithMany().HasForeignKey(i => new { i.OrganizationId, i.SurveyId });
        builder.HasOne<Person>().WithMany().HasForeignKey(i => new { i.OrganizationId, i.PersonId });
        builder.ToTable(
            "Invitees",
            t =>
            {
                t.HasCheckConstraint("CK_Invitees_Site", $"\"Site\" BETWEEN 1 AND {SurveyCuts.MostSites}");
                t.HasCheckConstraint("CK_Invitees_Tenure", $"\"Tenure\" BETWEEN 1 AND {SurveyCuts.MostBounds + 1}");
            }
        );
    }
}

internal sealed class PersonalLinkMap : IEntityTypeConfiguration<PersonalLink>
{
    public void Configure(EntityTypeBuilder<PersonalLink> builder)
    {
        builder.HasKey(l => new { l.OrganizationId, l.TokenHash });
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder
            .HasOne<Invitee>()
            .WithMany()
            .HasForeignKey(l => new
            {
                l.OrganizationId,
                l.SurveyId,
                l.PersonId,
            });
        builder.ToTable("PersonalLinks");
    }
}

/// <summary>A letter exists once: person, survey and round are its key.</summary>
internal sealed class SurveyLetterMap : IEntityTypeConfiguration<SurveyLetter>
{
    public void Configure(EntityTypeBuilder<SurveyLetter> builder)
    {
        builder.HasKey(l => new
        {
            l.OrganizationId,
            l.SurveyId,
            l.PersonId,
            l.Round,
        });
        builder.HasIndex(l => new
        {
            l.OrganizationId,
            l.SurveyId,
            l.State,
            l.Tries,
            l.PersonId,
        });
        builder.HasIndex(l => new
        {
            l.OrganizationId,
            l.PersonId,
            l.TakenAt,
        });
        builder.Property(l => l.ReturnToken).HasMaxLength(ReturnToken.Length);
        builder.HasIndex(l => new { l.OrganizationId, l.ReturnToken }).IsUnique();
        builder
            .HasOne<Invitee>()
            .WithMany()
            .HasForeignKey(l => new
            {
                l.OrganizationId,
                l.SurveyId,
                l.PersonId,
            });
        builder.ToTable(
            "SurveyLetters",
            t =>
            {
                t.HasCheckConstraint("CK_SurveyLetters_Round", "\"Round\" >= 0");
                t.HasCheckConstraint("CK_SurveyLetters_Waiting", "\"State\" <> 'Waiting' OR \"Claim\" IS NULL"); // what waits is nobody's
            }
        );
    }
}

internal sealed class SurveyAudienceConverter() : ValueConverter<SurveyAudience, string>(asked => Write(asked), stored => Read(stored))
{
    private static string Write(SurveyAudience asked) => JsonSerializer.Serialize(new Chosen([.. asked.Units], [.. asked.Levels]));

    private static SurveyAudience Read(string stored)
    {
        var chosen = JsonSerializer.Deserialize<Chosen>(stored)!;
        return SurveyAudience.Of(chosen.Units, chosen.Levels);
    }

    private sealed record Chosen(Guid[] Units, Level[] Levels);
}
