using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Jobs;

/// <summary>Work that a saved change needs, as a row saved with it. It carries no moment of its making (anonymity rule 3).</summary>
public sealed class Job
{
    public const int MaxAttempts = 5;

    private Job(Guid organizationId, string kind, string payload) => (OrganizationId, Kind, Payload) = (organizationId, kind, payload);

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.NewGuid();
    public string Kind { get; private init; }
    public string Payload { get; private init; }
    public DateTimeOffset DueAt { get; private init; }
    public int Attempts { get; private set; }

    /// <summary>Until then one worker has it; after that it is taken to be lost.</summary>
    public DateTimeOffset? LeaseUntil { get; private set; }

    /// <summary>Who has it: a worker that woke too late holds an old one and cannot end the job (T2).</summary>
    public Guid? LeaseToken { get; private set; }
    public JobState State { get; private set; }
    public string? Problem { get; private set; }

    /// <summary>After five failures a person says when.</summary>
    public void TryAgain() => (State, Attempts, LeaseUntil, Problem) = (JobState.Waiting, 0, null, null);

    public static Job For<TWork>(Guid organizationId, TWork work, DateTimeOffset? due)
        where TWork : notnull =>
        new(organizationId, typeof(TWork).Name, JsonSerializer.Serialize(work)) { DueAt = due ?? DateTimeOffset.UnixEpoch };
}

public enum JobState
{
    Waiting,
    Done,
    Failed,
}

internal sealed class JobMap : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.Property(j => j.Kind).HasMaxLength(80);
        builder.HasIndex(j => new { j.State, j.DueAt });
        builder.ToTable("Jobs");
    }
}
