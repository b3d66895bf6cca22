using Lodestar.Core.GutCheck;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.GutCheck.Readers;

internal sealed class ReaderMap : IEntityTypeConfiguration<Reader>
{
    public void Configure(EntityTypeBuilder<Reader> builder)
    {
        builder.Property(r => r.Name).HasMaxLength(Reader.LongestName);
        builder.Property(r => r.Email).HasMaxLength(Person.MaxEmailLength);
        builder.Property(r => r.Reason).HasMaxLength(Reader.LongestReason);
        builder.Property(r => r.ColdRead).HasMaxLength(Reader.LongestColdRead);
        builder.Property(r => r.Recited).HasMaxLength(Reader.LongestRecited);
        builder.Property(r => r.Reply).HasMaxLength(Reader.LongestReason);
        builder.Property(r => r.BrowserHash).HasMaxLength(64);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.PersonId }).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(r => r.Flags).WithOne().HasForeignKey(f => new { f.OrganizationId, f.ReaderId });
        builder.Navigation(r => r.Flags).AutoInclude();
        builder.ToTable("Readers");
    }
}

internal sealed class WordFlagMap : IEntityTypeConfiguration<WordFlag>
{
    public void Configure(EntityTypeBuilder<WordFlag> builder)
    {
        builder.HasKey(f => new
        {
            f.OrganizationId,
            f.ReaderId,
            f.WordIndex,
        });
        builder.Property(f => f.Suggestion).HasMaxLength(WordFlag.LongestSuggestion);
        builder.ToTable("WordFlags");
    }
}

internal sealed class ReaderLinkMap : IEntityTypeConfiguration<ReaderLink>
{
    public void Configure(EntityTypeBuilder<ReaderLink> builder)
    {
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasOne<Reader>().WithMany().HasForeignKey(l => new { l.OrganizationId, l.ReaderId });
        builder.ToTable("ReaderLinks");
    }
}
