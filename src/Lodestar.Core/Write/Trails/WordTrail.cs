using Lodestar.Text.Statements;
using Lodestar.Text.Words;

namespace Lodestar.Core.Write.Trails;

/// <summary>
/// Where a word of a sentence comes from: what people said, the candidates that had it and their votes, and the versions that brought it in or took it
/// out.
/// </summary>
public sealed record WordTrail(
    string Word,
    IReadOnlyList<TrailTheme> Themes,
    IReadOnlyList<TrailCandidate> Candidates,
    IReadOnlyList<TrailStep> Steps
)
{
    /// <summary>Below this, two words have nothing to do with each other.</summary>
    private const double Kin = .55;

    /// <param name="word">A word of the sentence, with its punctuation.</param>
    /// <param name="versions">All versions of the draft, in any order.</param>
    /// <param name="themes">Themes that hold the word or its kin, with what may be read of them.</param>
    /// <param name="candidates">Candidates of the workshop it was written in; those that have neither the word nor its kin are left out.</param>
    /// <param name="kinship">How near words are in meaning.</param>
    public static WordTrail Of(
        string word,
        IReadOnlyList<DraftVersion> versions,
        IReadOnlyList<TrailTheme> themes,
        IReadOnlyList<TrailCandidate> candidates,
        WordKinship kinship
    )
    {
        var tokens = Tokenizer.Tokens(word);
        return new(
            word,
            themes,
            [
                .. candidates
                    .Where(c => Tokenizer.Tokens(c.Text).Any(t => tokens.Any(w => kinship.Between(w, t) >= Kin)))
                    .OrderByDescending(c => c.Votes)
                    .ThenBy(c => c.Text, StringComparer.Ordinal),
            ],
            StepsOf(tokens, versions)
        );
    }

    /// <summary>Whether a text has one of these words, in whatever form.</summary>
    public static bool Has(string text, string word)
    {
        var tokens = Tokenizer.Tokens(word);
        return Tokenizer.Tokens(text).Any(t => tokens.Any(w => w.Stem == t.Stem));
    }

    private static IReadOnlyList<TrailStep> StepsOf(IReadOnlyList<Token> word, IReadOnlyList<DraftVersion> versions)
    {
        List<TrailStep> steps = [];
        var had = false;
        foreach (var version in versions.OrderBy(v => v.Number))
        {
            var has = Tokenizer.Tokens(version.Text.Value).Any(t => word.Any(w => w.Stem == t.Stem));
            if (has != had)
                steps.Add(new TrailStep(version, has));
            had = has;
        }
        return steps;
    }
}

/// <summary>A theme that holds the word, and sentences people said it in, cut into pieces that are marked or not.</summary>
public sealed record TrailTheme(string Name, IReadOnlyList<IReadOnlyList<Gather.Themes.QuotePart>> Quotes);

/// <summary>A candidate of a workshop and the votes it got.</summary>
public sealed record TrailCandidate(Guid Id, string Text, int Votes);

/// <summary>A version in which the word came, or went.</summary>
public sealed record TrailStep(DraftVersion Version, bool Came);
