using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Listening;

internal sealed class ListeningSessionMap : IEntityTypeConfiguration<ListeningSession>
{
    public void Configure(EntityTypeBuilder<ListeningSession> builder)
    {
        builder.Property(s => s.Title).HasMaxLength(ListeningSession.MaxTitleLength);
        builder.Property(s => s.Code).HasMaxLength(SurveyCode.Length);
        builder.HasIndex(s => s.Code).IsUnique();
        builder.HasIndex(s => new { s.OrganizationId, s.SurveyId });
        builder.HasOne<Survey>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.SurveyId });
        builder.HasOne<Question>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.QuestionId });
        builder.ToTable(
            "ListeningSessions",
            t => t.HasCheckConstraint("CK_ListeningSessions_Code", "(\"Kind\" = 'TownHall') = (\"Code\" IS NOT NULL)")
        );
    }
}

/// <summary>Keeps no order; two moderators, or two note-takers, meet at what each of them saw.</summary>
internal sealed class SessionRemarkMap : IEntityTypeConfiguration<SessionRemark>
{
    public void Configure(EntityTypeBuilder<SessionRemark> builder)
    {
        builder.Property(r => r.Text).HasMaxLength(NoteLine.MaxLength).IsConcurrencyToken();
        builder.Property(r => r.State).IsConcurrencyToken();
        builder.Property(r => r.DecidedBy).HasMaxLength(Person.MaxNameLength);
        builder.Property(r => r.Visitor).HasMaxLength(64);
        builder
            .Property(r => r.Tags)
            .HasMaxLength(200)
            .HasConversion(
                tags => string.Join(' ', tags),
                stored => stored.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                new ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list)
            );
        builder
            .HasIndex(r => new
            {
                r.OrganizationId,
                r.ListeningSessionId,
                r.Visitor,
                r.Turn,
            })
            .IsUnique()
            .HasDatabaseName("IX_SessionRemarks_Turn");
        builder
            .HasOne<ListeningSession>()
            .WithMany()
            .HasForeignKey(r => new { r.OrganizationId, r.ListeningSessionId })
            .HasConstraintName("FK_SessionRemarks_ListeningSessions") // longer names are cut by PostgreSQL
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .KeepsNoOrder()
            .ToTable(
                "SessionRemarks",
                t =>
                {
                    t.HasCheckConstraint("CK_SessionRemarks_Turn", $"\"Turn\" BETWEEN 1 AND {ListeningSession.MostTurns}");
                    t.HasCheckConstraint("CK_SessionRemarks_Speaker", $"\"Speaker\" BETWEEN 1 AND {ListeningSession.MostSpeakers}");
                    t.HasCheckConstraint("CK_SessionRemarks_Reason", "(\"State\" = 'Hidden') = (\"Reason\" IS NOT NULL)");
                }
            );
    }
}

/// <summary>Whoever agrees twice meets their own key (E1).</summary>
internal sealed class UpvoteMap : IEntityTypeConfiguration<Upvote>
{
    public void Configure(EntityTypeBuilder<Upvote> builder)
    {
        builder.HasKey(u => new
        {
            u.OrganizationId,
            u.SessionRemarkId,
            u.Visitor,
        });
        builder.Property(u => u.Visitor).HasMaxLength(64);
        builder.HasIndex(u => new { u.OrganizationId, u.ListeningSessionId });
        builder
            .HasOne<SessionRemark>()
            .WithMany()
            .HasForeignKey(u => new { u.OrganizationId, u.SessionRemarkId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.KeepsNoOrder().ToTable("Upvotes");
    }
}
