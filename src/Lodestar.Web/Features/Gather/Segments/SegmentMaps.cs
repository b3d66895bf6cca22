using System.Text.Json;
using Lodestar.Core.Gather.Segments;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Segments;

internal sealed class CustomerSegmentMap : IEntityTypeConfiguration<CustomerSegment>
{
    public void Configure(EntityTypeBuilder<CustomerSegment> builder)
    {
        builder.Property(s => s.Name).HasMaxLength(CustomerSegment.MaxNameLength);
        builder.Property(s => s.Who).HasMaxLength(CustomerSegment.MaxWhoLength);
        AsJson(builder.Property(s => s.Motives));
        AsJson(builder.Property(s => s.Expectations));
        AsJson(builder.Property(s => s.Day));
        builder.HasIndex(s => new { s.OrganizationId, s.Name }).IsUnique();
        builder.ToTable(
            "CustomerSegments",
            t => t.HasCheckConstraint("CK_CustomerSegments_Name", $"length(\"Name\") between 1 and {CustomerSegment.MaxNameLength}")
        );
    }

    /// <summary>Read and written as a whole, never asked about by the database.</summary>
    private static void AsJson<T>(PropertyBuilder<IReadOnlyList<T>> list) =>
        list.HasConversion(
            value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
            stored => JsonSerializer.Deserialize<T[]>(stored, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<T>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list)
        );
}

internal sealed class WorkPathMap : IEntityTypeConfiguration<WorkPath>
{
    public void Configure(EntityTypeBuilder<WorkPath> builder)
    {
        builder.Property(p => p.Work).HasMaxLength(WorkPath.MaxLength);
        builder.Property(p => p.Effect).HasMaxLength(WorkPath.MaxLength);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.UnitId }).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<CustomerSegment>()
            .WithMany()
            .HasForeignKey(p => new { p.OrganizationId, p.ReceiverId })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<CustomerSegment>()
            .WithMany()
            .HasForeignKey(p => new { p.OrganizationId, p.CustomerId })
            .OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(
            "WorkPaths",
            t => t.HasCheckConstraint("CK_WorkPaths_Onward", "\"CustomerId\" is null or \"CustomerId\" <> \"ReceiverId\"")
        );
    }
}

internal sealed class GateWaiverMap : IEntityTypeConfiguration<GateWaiver>
{
    public void Configure(EntityTypeBuilder<GateWaiver> builder)
    {
        builder.Property(w => w.Reason).HasMaxLength(GateWaiver.MaxLength);
        builder.Property(w => w.By).HasMaxLength(Person.MaxNameLength);
        builder.HasIndex(w => w.OrganizationId).IsUnique(); // one reason; two at once meet here
        builder.ToTable("GateWaivers", t => t.HasCheckConstraint("CK_GateWaivers_Reason", "length(\"Reason\") > 0"));
    }
}
