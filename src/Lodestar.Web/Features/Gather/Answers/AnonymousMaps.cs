using Lodestar.Core.Gather;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>No order of arrival and no reference to a unit or a person that a change elsewhere could touch (anonymity rules 1 and 2).</summary>
internal sealed class ResponseMap : IEntityTypeConfiguration<Response>
{
    /// <summary>Who spoke in a session is found only where this filter is taken off by name: it may be somebody who wrote as well.</summary>
    public const string WrittenFilter = "written";

    public void Configure(EntityTypeBuilder<Response> builder)
    {
        builder.Property(r => r.Language).HasMaxLength(12);
        builder.Property(r => r.ReceiptHash).HasMaxLength(64);
        builder.HasIndex(r => new
        {
            r.OrganizationId,
            r.SurveyId,
            r.Voice, // so that voices are counted in the index alone
            r.ReceiptHash,
        });
        builder.HasOne<Survey>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.SurveyId });
        builder.HasMany(r => r.Answers).WithOne().HasForeignKey(a => new { a.OrganizationId, a.ResponseId });
        builder.HasQueryFilter(WrittenFilter, r => r.Voice == Voice.Written);
        builder
            .KeepsNoOrder()
            .ToTable(
                "Responses",
                t =>
                {
                    // Numbers in short lists that the survey declared: never so many that one stands for a person.
                    t.HasCheckConstraint("CK_Responses_Site", $"\"Site\" BETWEEN 1 AND {SurveyCuts.MostSites}");
                    t.HasCheckConstraint("CK_Responses_Tenure", $"\"Tenure\" BETWEEN 1 AND {SurveyCuts.MostBounds + 1}");
                }
            );
    }
}

internal sealed class AnswerMap : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> builder)
    {
        builder.HasIndex(a => new
        {
            a.OrganizationId,
            a.SurveyId,
            a.Id, // a random order to go on from, for whoever reads them all
        });
        builder.HasOne<Question>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.QuestionId }).OnDelete(DeleteBehavior.Cascade);
        builder.Property(a => a.Choice).HasMaxLength(Choice.MaxLength);
        builder.KeepsNoOrder().ToTable("Answers", t => t.HasCheckConstraint("CK_Answers_Said", "(\"Choice\" IS NULL) = (\"Text\" <> '')"));
    }
}

internal sealed class ParticipationMap : IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Participation> builder)
    {
        builder.HasKey(p => new
        {
            p.OrganizationId,
            p.SurveyId,
            p.PersonId,
        });
        builder.Property(p => p.AttemptHash).HasMaxLength(64);
        builder.HasOne<Survey>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.SurveyId });
        builder.HasOne<Person>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.PersonId });
        builder.KeepsNoOrder().ToTable("Participations");
    }
}

internal sealed class SpentAttemptMap : IEntityTypeConfiguration<SpentAttempt>
{
    public void Configure(EntityTypeBuilder<SpentAttempt> builder)
    {
        builder.HasKey(a => new
        {
            a.OrganizationId,
            a.SurveyId,
            a.Hash,
        });
        builder.Property(a => a.Hash).HasMaxLength(64);
        builder.HasOne<Survey>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.SurveyId });
        builder.KeepsNoOrder().ToTable("SpentAttempts");
    }
}
