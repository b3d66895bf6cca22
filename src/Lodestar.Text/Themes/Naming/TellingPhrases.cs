using System.Numerics;

namespace Lodestar.Text.Themes.Naming;

/// <summary>
/// Chooses, for all themes at once, the phrases that each is known by: together they stand for most of its answers, and no two themes are known by the
/// same one as long as there are others.
/// </summary>
internal sealed class TellingPhrases
{
    private const int FewestOwn = 3;
    private const double EnoughOfAll = .85;
    private const double WorthSharing = .05;

    /// <summary>Among phrases that add nothing new, the commoner one.</summary>
    private const double Repeated = .01;

    /// <summary>A phrase that a theme shares with others counts for less, but not for nothing.</summary>
    private const double WorthOfShared = .25;
    private readonly Dictionary<string, double> _everywhere = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (double Strength, int Theme)> _owners = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<SaidPhrases> _themes;

    public TellingPhrases(IReadOnlyList<SaidPhrases> themes)
    {
        _themes = themes;
        for (var theme = 0; theme < themes.Count; theme++)
        {
            foreach (var phrase in themes[theme].Phrases)
            {
                _everywhere[phrase.Stems] = _everywhere.GetValueOrDefault(phrase.Stems) + AnswersWith(phrase, theme);
                // As a cosine would: many of its answers, and not only because the theme is large.
                var strength = phrase.Answers / Math.Sqrt(themes[theme].Read) * Math.Sqrt(themes[theme].Step);
                if (!_owners.TryGetValue(phrase.Stems, out var owner) || strength > owner.Strength)
                    _owners[phrase.Stems] = (strength, theme);
            }
        }
    }

    /// <summary>Its own phrases; and where these leave out too many of its answers, the one shared phrase that holds most of the rest.</summary>
    public IReadOnlyList<string> Of(int theme, int count)
    {
        var (all, read) = (_themes[theme].Phrases, _themes[theme].Read);
        var said = new ulong[(read + 63) / 64];
        var chosen = new List<SaidPhrase>();
        Choose(all.Where(phrase => _owners[phrase.Stems].Theme == theme), theme, count, chosen, said);
        if (chosen.Count < FewestOwn)
            Choose(all.Except(chosen), theme, Math.Min(FewestOwn, count), chosen, said);
        var shared = all.Except(chosen).MaxBy(phrase => phrase.Beyond(said));
        if (shared is not null && said.Sum(BitOperations.PopCount) < EnoughOfAll * read && shared.Beyond(said) >= WorthSharing * read)
            chosen.Insert(Math.Min(1, chosen.Count), shared);
        return [.. chosen.Take(count).Select(phrase => phrase.Text)];
    }

    private void Choose(IEnumerable<SaidPhrase> phrases, int theme, int count, List<SaidPhrase> chosen, ulong[] said)
    {
        var from = phrases.ToList();
        while (chosen.Count < count && from.Count > 0)
        {
            var best = from.MaxBy(phrase => (phrase.Beyond(said) + Repeated * phrase.Answers) * WorthOf(phrase, theme))!;
            from.Remove(best);
            chosen.Add(best);
            for (var word = 0; word < said.Length; word++)
                said[word] |= best.Said[word];
        }
    }

    private double WorthOf(SaidPhrase phrase, int theme) =>
        WorthOfShared + (1 - WorthOfShared) * AnswersWith(phrase, theme) / _everywhere[phrase.Stems];

    private double AnswersWith(SaidPhrase phrase, int theme) => (double)phrase.Answers * _themes[theme].Step;
}
