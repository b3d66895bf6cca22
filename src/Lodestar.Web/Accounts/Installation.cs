using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Accounts;

/// <summary>One row says that the first run is over; two wizards at once meet at its key (B10).</summary>
public sealed class Installation(DateTimeOffset now)
{
    public int Id { get; private init; } = 1;
    public DateTimeOffset DoneAt { get; private init; } = now;

    private Installation()
        : this(default) { }
}

internal sealed class InstallationMap : IEntityTypeConfiguration<Installation>
{
    public void Configure(EntityTypeBuilder<Installation> builder)
    {
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.ToTable("Installation", t => t.HasCheckConstraint("CK_Installation_Once", "\"Id\" = 1"));
    }
}
