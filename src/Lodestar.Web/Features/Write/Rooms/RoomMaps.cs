using System.Text.Json;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lodestar.Web.Features.Write.Rooms;

internal sealed class WorkshopMap : IEntityTypeConfiguration<Workshop>
{
    public void Configure(EntityTypeBuilder<Workshop> builder)
    {
        builder.Property(w => w.Title).HasMaxLength(Workshop.MaxTitleLength);
        builder.Property(w => w.Agenda).HasConversion<AgendaConverter>().HasMaxLength(16_000);
        builder.HasOne<Account>().WithMany().HasForeignKey(w => w.PlannedBy).OnDelete(DeleteBehavior.NoAction);
        builder.ToTable("Workshops");
    }
}

internal sealed class SeatMap : IEntityTypeConfiguration<Seat>
{
    public void Configure(EntityTypeBuilder<Seat> builder)
    {
        builder.Property(s => s.Name).HasMaxLength(Person.MaxNameLength);
        builder.Property(s => s.LinkHash).HasMaxLength(64);
        builder.HasIndex(s => s.LinkHash).IsUnique();
        // One seat a person: two who give it at once meet here.
        builder
            .HasIndex(s => new
            {
                s.OrganizationId,
                s.WorkshopId,
                s.PersonId,
            })
            .IsUnique();
        builder.HasOne<Workshop>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.WorkshopId });
        builder.HasOne<Person>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.PersonId }).OnDelete(DeleteBehavior.NoAction);
        builder.ToTable("Seats");
    }
}

/// <summary>The key takes each number of a room's history once, and each attempt once: nothing is told twice or out of order (T3, T5).</summary>
internal sealed class RoomStepMap : IEntityTypeConfiguration<RoomStep>
{
    public void Configure(EntityTypeBuilder<RoomStep> builder)
    {
        builder.HasKey(s => new
        {
            s.OrganizationId,
            s.WorkshopId,
            s.Revision,
        });
        builder
            .HasIndex(s => new
            {
                s.OrganizationId,
                s.WorkshopId,
                s.Attempt,
            })
            .IsUnique();
        builder.Property(s => s.ActorName).HasMaxLength(Person.MaxNameLength);
        builder.Property(s => s.Move).HasMaxLength(RoomStep.LongestMove);
        builder.HasOne<Workshop>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.WorkshopId });
        builder.ToTable("RoomSteps", t => t.HasCheckConstraint("CK_RoomSteps_Revision", "\"Revision\" >= 1"));
    }
}

internal sealed class RoomPresenceMap : IEntityTypeConfiguration<RoomPresence>
{
    public void Configure(EntityTypeBuilder<RoomPresence> builder)
    {
        builder.HasKey(p => new
        {
            p.OrganizationId,
            p.WorkshopId,
            p.ActorId,
        });
        builder.HasOne<Workshop>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.WorkshopId });
        builder.ToTable("RoomPresences");
    }
}

/// <summary>An agenda is read and written whole.</summary>
internal sealed class AgendaConverter()
    : ValueConverter<Agenda, string>(
        agenda => JsonSerializer.Serialize(agenda, JsonSerializerOptions.Web),
        stored => JsonSerializer.Deserialize<Agenda>(stored, JsonSerializerOptions.Web)!
    );
