using Lodestar.Text.Themes.Naming;
using Lodestar.Text.Themes.Reading;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Placing;

/// <summary>Finds the words of an answer that put it into a theme.</summary>
internal sealed class Evidence(Corpus corpus, ClausePlaces places, IReadOnlyList<ThemeName> themes)
{
    private const double Least = .05;

    public Corpus Corpus { get; } = corpus;
    public ClausePlaces Places { get; } = places;

    /// <summary>In the order of the text; the whole answer where no clause of it speaks of the theme.</summary>
    public IReadOnlyList<TextSpan> WordsIn(int remark, IReadOnlySet<int> sources)
    {
        var words = new List<TextSpan>();
        foreach (var said in Corpus.SaidIn(remark))
            AddWords(remark, said, sources, words);
        if (words.Count == 0 && Corpus.Remarks[remark].Text is { Length: > 0 } text)
            words.Add(Whole(text));
        words.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : one.Length.CompareTo(other.Length));
        return words;
    }

    /// <summary>The share of the remark's clauses that speak of the themes; one in second place counts half.</summary>
    public double WeightIn(int remark, IReadOnlySet<int> sources)
    {
        var said = Corpus.SaidIn(remark);
        var weight = 0.0;
        foreach (var clause in said)
            weight += sources.Max(source => Places.WeightOf(clause.Clause, source));
        return said.Length == 0 ? 1 : Math.Round(Math.Max(weight / said.Length, Least), 3);
    }

    private void AddWords(int remark, Said said, IReadOnlySet<int> sources, List<TextSpan> words)
    {
        TextSpan[]? tokens = null;
        foreach (var hit in Places.Hits.In(said.Clause))
        {
            if (!sources.Contains(hit.Theme))
                continue;
            tokens ??= TokensOf(remark, said);
            Add(words, tokens[BeginOf(said.Clause, hit)].Over(tokens[hit.Last]));
        }
        foreach (var source in sources)
        {
            if (tokens is null && Places.IsAssigned(said.Clause, source))
                AddTelling(said, tokens = TokensOf(remark, said), themes[source].Stems, words);
        }
    }

    /// <summary>A hit begins with its negation: "not rude" is shown whole.</summary>
    public int BeginOf(int clause, Hit hit) =>
        Corpus.Words.NegatorBefore(Corpus.Clauses.WordsOf(clause), hit.First, Corpus.Clauses.Languages[clause]) ?? hit.First;

    // The words of the clause that the theme is known by; the whole clause where it holds none of them.
    private void AddTelling(Said said, TextSpan[] tokens, IReadOnlySet<string> stems, List<TextSpan> words)
    {
        var clause = Corpus.Clauses.WordsOf(said.Clause);
        var (language, any) = (Corpus.Clauses.Languages[said.Clause], false);
        for (var at = 0; at < clause.Length; at++)
        {
            if (!stems.Contains(Corpus.Words.Stems[Corpus.Words.StemOf(clause[at])]) || !Corpus.Words.IsContent(clause[at], language))
                continue;
            var begin = Corpus.Words.NegatorBefore(clause, at, language) ?? at;
            var joins = any && at > 0 && words[^1].End == tokens[at - 1].End;
            if (joins)
                words[^1] = words[^1].Over(tokens[at]);
            else
                words.Add(tokens[begin].Over(tokens[at]));
            any = true;
        }
        if (!any)
            words.Add(TextSpan.Between(said.Start, said.End));
    }

    private TextSpan[] TokensOf(int remark, Said said)
    {
        var tokens = new TextSpan[Corpus.Clauses.WordsOf(said.Clause).Length];
        var scanner = new TokenScanner(Corpus.Remarks[remark].Text.AsSpan(said.Start, said.End - said.Start));
        for (var at = 0; at < tokens.Length && scanner.Next(); at++)
            tokens[at] = new TextSpan(said.Start + scanner.Span.Start, scanner.Span.Length);
        return tokens;
    }

    private static TextSpan Whole(string text)
    {
        var scanner = new TokenScanner(text);
        return scanner.Next() ? scanner.Span : new TextSpan(0, text.Length);
    }

    private static void Add(List<TextSpan> words, TextSpan span)
    {
        if (!words.Contains(span))
            words.Add(span);
    }
}
