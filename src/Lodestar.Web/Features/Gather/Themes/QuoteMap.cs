using System.Globalization;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Text.Words;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>A quote goes with its theme and with its answer; the table keeps no order (anonymity rules 2 and 7).</summary>
internal sealed class QuoteMap : IEntityTypeConfiguration<Quote>
{
    public void Configure(EntityTypeBuilder<Quote> builder)
    {
        builder
            .Property(q => q.Words)
            .HasConversion(
                words => Write(words),
                stored => Read(stored),
                new ValueComparer<IReadOnlyList<TextSpan>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list)
            );
        builder.HasOne<Theme>().WithMany().HasForeignKey(q => new { q.OrganizationId, q.ThemeId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Answer>().WithMany().HasForeignKey(q => new { q.OrganizationId, q.AnswerId }).OnDelete(DeleteBehavior.Cascade);
        builder.KeepsNoOrder().ToTable("Quotes");
    }

    /// <summary>Places as "12+4 30+6".</summary>
    private static string Write(IReadOnlyList<TextSpan> words) =>
        string.Join(' ', words.Select(word => string.Create(CultureInfo.InvariantCulture, $"{word.Start}+{word.Length}")));

    private static TextSpan[] Read(string stored) =>
        [
            .. stored
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Split('+'))
                .Select(parts => new TextSpan(Number(parts[0]), Number(parts[1]))),
        ];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
