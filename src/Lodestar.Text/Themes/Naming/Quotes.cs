using System.Text.RegularExpressions;
using Lodestar.Text.Themes.Placing;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Naming;

/// <summary>Picks a few sentences that let a theme speak: 4 to 30 words, from different places, naming nobody.</summary>
internal sealed partial class Quotes(Evidence evidence, Audience audience, ThemeOptions options)
{
    private const int FewestWords = 4;
    private const int MostWords = 30;
    private const int BestLength = 12;
    private const int BestLetters = 70;
    private const int RemarksRead = 1000;
    private const int Lengths = 256;

    private readonly PersonalNames _names = new(evidence.Corpus.Words);

    public IReadOnlyList<ThemeQuote> For(ThemeDraft theme)
    {
        var candidates = WorthReading(theme.Remarks)
            .Where(remark => audience.HidesItsSpeaker(remark, options.SmallestGroup))
            .SelectMany(remark => SentencesOf(remark, evidence.WordsIn(remark, theme.Sources)))
            .OrderBy(candidate => candidate.Rank)
            .ThenBy(candidate => candidate.Text, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Remark)
            .ToList();
        return Choose(candidates);
    }

    private List<ThemeQuote> Choose(List<Candidate> candidates)
    {
        var chosen = new List<ThemeQuote>();
        while (chosen.Count < options.Quotes && candidates.Count > 0)
        {
            var next = candidates.MinBy(candidate => candidate.Shared)!;
            chosen.Add(next.Quote);
            candidates.RemoveAll(c => c.Remark == next.Remark || c.Text == next.Text);
            foreach (var candidate in candidates)
                candidate.Shared += audience.SegmentsShared(candidate.Remark, next.Remark);
        }
        return chosen;
    }

    // Of very many answers only those of a good length; the order of rows does not matter, since they are in the order of their indexes.
    private IEnumerable<int> WorthReading(int[] remarks)
    {
        if (remarks.Length <= RemarksRead)
            return remarks;
        var counts = new int[Lengths];
        foreach (var remark in remarks)
            counts[OffBy(remark)]++;
        var (farthest, read) = (0, 0);
        while (farthest < Lengths && (read += counts[farthest]) < RemarksRead)
            farthest++;
        return remarks.Where(remark => OffBy(remark) <= farthest).Take(RemarksRead);
    }

    private int OffBy(int remark) => Math.Min(Lengths - 1, Math.Abs(evidence.Corpus.Remarks[remark].Text.Length - BestLetters));

    private IEnumerable<Candidate> SentencesOf(int remark, IReadOnlyList<TextSpan> known)
    {
        var text = evidence.Corpus.Remarks[remark].Text;
        foreach (var sentence in Sentences.Of(text, Tokenizer.Tokens(text)))
        {
            var words = known.Where(word => word.Start >= sentence.Span.Start && word.End <= sentence.Span.End).ToList();
            if (words.Count > 0 && sentence.Tokens.Count is >= FewestWords and <= MostWords && NamesNobody(text, sentence, words))
                yield return new Candidate(
                    remark,
                    sentence.Span.Of(text),
                    Math.Abs(sentence.Tokens.Count - BestLength) - Math.Min(words.Count, 2) * 3,
                    new ThemeQuote(evidence.Corpus.Remarks[remark].Index, sentence.Span, words)
                );
        }
    }

    private bool NamesNobody(string text, Sentence sentence, IReadOnlyList<TextSpan> known) =>
        !Contact().IsMatch(sentence.Span.Of(text)) && !_names.MayNameSomebody(sentence.Tokens, known);

    [GeneratedRegex(@"@|https?:|www\.|\d{6,}|\d[\d\s-]{7,}\d", RegexOptions.CultureInvariant)]
    private static partial Regex Contact();

    private sealed class Candidate(int remark, string text, int rank, ThemeQuote quote)
    {
        public int Remark { get; } = remark;
        public string Text { get; } = text;
        public int Rank { get; } = rank;
        public ThemeQuote Quote { get; } = quote;
        public int Shared { get; set; }
    }
}
