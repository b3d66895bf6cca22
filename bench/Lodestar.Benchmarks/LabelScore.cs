using Lodestar.Text.Themes;
using Lodestar.Text.Vectors;
using Lodestar.Text.Words;

namespace Lodestar.Benchmarks;

/// <summary>How well the names and first five phrases of themes stand for what is in them, as ../shared/bench/themes/ref_engine.py counts it.</summary>
internal sealed class LabelScore
{
    private const int Phrases = 5;
    private const int Common = 5000;

    public LabelScore(ThemeReport report, IReadOnlyList<Remark> remarks, Lexicon? lexicon)
    {
        var clauses = Enumerable.Range(0, remarks.Count).Select(at => ClausesOf(remarks[at].Text)).ToArray();
        var scores = report.Themes.Select(theme => Score(theme, clauses)).ToList();
        (Cover, Distinct) = (scores.Average(s => s.Cover), scores.Average(s => s.Distinct));
        var phrases = report.Themes.SelectMany(theme => theme.KeyPhrases.Take(Phrases)).ToList();
        Diversity = phrases.Distinct().Count() / (double)phrases.Count;
        Plain = report
            .Themes.SelectMany(theme => Tokenizer.Tokens(theme.Name))
            .Average(word => lexicon?.Find(word.Plain) is >= 0 and < Common ? 1 : 0);
    }

    /// <summary>The share of a theme's clauses that hold one of its phrases.</summary>
    public double Cover { get; }

    /// <summary>The share of the different clauses that hold its phrases which are in the theme.</summary>
    public double Distinct { get; }

    /// <summary>The share of phrases that no other theme shows.</summary>
    public double Diversity { get; }

    /// <summary>The share of the words in names that are among the commonest.</summary>
    public double Plain { get; }

    private static (double Cover, double Distinct) Score(FoundTheme theme, Said[][] clauses)
    {
        var phrases = theme.KeyPhrases.Take(Phrases).Select(StemsOf).ToList();
        var members = theme.Placements.SelectMany(place => In(place, clauses[place.Remark])).ToList();
        var inside = members.Where(clause => Holds(clause, phrases)).ToList();
        var holding = clauses.SelectMany(said => said).Where(clause => Holds(clause, phrases)).Select(c => c.Text).Distinct().Count();
        var different = inside.Select(clause => clause.Text).Distinct().Count();
        return (members.Count == 0 ? 0 : inside.Count / (double)members.Count, Math.Min(1, different / (double)Math.Max(1, holding)));
    }

    private static IEnumerable<Said> In(Placement place, Said[] clauses) =>
        clauses.Where(clause => place.Words.Any(words => words.Start < clause.Span.End && words.End > clause.Span.Start));

    private static bool Holds(Said clause, List<string> phrases) => phrases.Exists(phrase => clause.Stems.Contains(phrase));

    private static string StemsOf(string phrase) => $" {string.Join(' ', Tokenizer.Tokens(phrase).Select(token => token.Stem))} ";

    private static Said[] ClausesOf(string text)
    {
        var tokens = Tokenizer.Tokens(text);
        return
        [
            .. Clauses
                .Of(text, tokens, Language.Of(tokens))
                .Select(c => new Said(
                    c.Span,
                    string.Join(' ', c.Tokens.Select(t => t.Plain)),
                    $" {string.Join(' ', c.Tokens.Select(t => t.Stem))} "
                )),
        ];
    }

    private sealed record Said(TextSpan Span, string Text, string Stems);
}
