using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.People.Imports;

internal sealed class UploadedListMap : IEntityTypeConfiguration<UploadedList>
{
    public void Configure(EntityTypeBuilder<UploadedList> builder)
    {
        builder.Property(l => l.FileName).HasMaxLength(UploadedList.MaxNameLength);
        builder.Property(l => l.Separator).HasMaxLength(1);
        builder.Property(l => l.Encoding).HasMaxLength(20);
        builder.Ignore(l => l.Hints).Ignore(l => l.Mapping);
        builder.HasIndex(l => l.ExpiresAt);
        builder.ToTable("UploadedLists");
    }
}

internal sealed class ListPieceMap : IEntityTypeConfiguration<ListPiece>
{
    public void Configure(EntityTypeBuilder<ListPiece> builder)
    {
        builder.HasKey(p => new
        {
            p.OrganizationId,
            p.ListId,
            p.Ordinal,
        });
        builder.HasOne<UploadedList>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.ListId }).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable("UploadedListPieces");
    }
}
