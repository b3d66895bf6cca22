using System.Diagnostics;
using System.Text.Json;
using Lodestar.Core.Privacy;
using Lodestar.Text.Themes;

namespace Lodestar.Web.Commands;

/// <summary>Writes what was found: sentences for people, JSON for programs.</summary>
internal sealed class TextThemesOutput(TextAnswers answers, ThemeReport found)
{
    public string AsJson(TimeSpan took, string? hash, ulong seed) =>
        JsonSerializer.Serialize(
            new
            {
                Themes = found.Themes.Select(AsJson),
                found.Respondents,
                found.SayingNothing,
                Seconds = new { Total = Math.Round(took.TotalSeconds, 3) },
                PeakMB = PeakBytes() / (1024 * 1024),
                Seed = seed,
                Hash = hash,
            },
            TextJson.Page
        );

    public void Print(TextWriter output)
    {
        output.WriteLine(
            $"{found.Respondents} answers, {found.SayingNothing} of them saying nothing, {found.Unplaced.Count} in no theme. Most consistent first:\n"
        );
        foreach (var theme in found.Themes)
        {
            output.WriteLine(
                $"{theme.Name, -24} {theme.Answers, 6} answers {theme.Coverage, 6:P0}   {string.Join(", ", theme.KeyPhrases)}"
            );
            foreach (var dimension in theme.Consistency.Dimensions)
                output.WriteLine(
                    $"{"", -24} said in {dimension.Saying} of {dimension.Segments.Count} by {dimension.Dimension}, {dimension.Lowest:P0} to {dimension.Highest:P0}"
                );
            if (theme.Consistency.Loud is { } loud)
                output.WriteLine($"{"", -24} loud in one place: {loud.Segment} {loud.Share:P0}, elsewhere {loud.ShareElsewhere:P0}");
            foreach (var quote in theme.Quotes)
                output.WriteLine($"{"", -24} “{TextOf(quote)}”");
        }
    }

    private static long PeakBytes()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64;
    }

    private object AsJson(FoundTheme theme) =>
        new
        {
            Id = theme.Key,
            Label = theme.Name,
            Parent = theme.Within,
            Phrases = theme.KeyPhrases,
            theme.Answers,
            Coverage = Math.Round(theme.Coverage, 4),
            Consistency = Math.Round(theme.Consistency.Score, 4),
            Likely = new[] { Math.Round(theme.Consistency.Likely.Low, 4), Math.Round(theme.Consistency.Likely.High, 4) },
            Spread = theme.Consistency.Kind,
            Segments = theme
                .Consistency.Dimensions.SelectMany(dimension => dimension.Segments.Select(segment => (dimension.Dimension, segment)))
                .ToDictionary(s => NameOf(s.Dimension, s.segment, theme), s => ShareOf(s.segment)),
            Quotes = theme.Quotes.Select(q => new { Id = answers.IdOf(q.Remark), Text = TextOf(q) }),
        };

    private static string NameOf(string dimension, SegmentShare segment, FoundTheme theme) =>
        theme.Consistency.Dimensions.Count == 1 ? segment.Segment : $"{dimension}={segment.Segment}";

    private string TextOf(ThemeQuote quote) => quote.Span.Of(answers.Remarks[quote.Remark].Text);

    // A handful of people are no share; the file may travel.
    private static double? ShareOf(SegmentShare segment) =>
        SmallestGroup.AtLeast(0).Allows(segment.Asked) && SmallestGroup.AtLeast(0).Allows(segment.Said)
            ? Math.Round(segment.Share, 4)
            : null;
}
