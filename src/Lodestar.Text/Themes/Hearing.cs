using System.Runtime.CompilerServices;
using Lodestar.Text.Algebra;
using Lodestar.Text.Themes.Naming;
using Lodestar.Text.Themes.Placing;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes;

/// <summary>All answers, read and grouped: reports are written from it as often as somebody changes something.</summary>
public sealed class Hearing
{
    private readonly Evidence _evidence;
    private readonly IReadOnlyList<ThemeName> _themes;
    private readonly int[][] _remarks;
    private readonly AnswerPlaces _answers;
    private readonly Audience _audience;
    private readonly ThemeOptions _options;
    private readonly ThemeWriter _writer;
    private readonly ConditionalWeakTable<int[], StrongBox<WrittenTheme?>> _written = [];
    private LaterAnswer _later = null!;

    private Hearing(Evidence evidence, IReadOnlyList<ThemeName> themes, AnswerPlaces answers, ThemeOptions options)
    {
        (_evidence, _themes, _answers, _options) = (evidence, themes, answers, options);
        _remarks = answers.ByTheme(themes.Count, options.Threads);
        _audience = new Audience(evidence.Corpus.Remarks);
        _writer = new ThemeWriter(evidence, _audience, options);
    }

    internal static Hearing Of(IReadOnlyList<Remark> remarks, CompiledCodebook codebook, Knowledge knowledge, ThemeOptions options)
    {
        var understood = Understanding.Of([.. remarks.OrderBy(r => r.Index)], codebook, knowledge, options);
        var places = new ClausePlaces(understood.Hits, understood.Discovery);
        var found = EarlierKeys.Keep(understood.Discovery.Themes, options);
        var themes = codebook.Codebook.Themes.Select(ThemeName.Of).Concat(found).ToList();
        var answers = new AnswerPlaces(understood.Corpus, places, codebook);
        return new(new Evidence(understood.Corpus, places, themes), themes, answers, options)
        {
            _later = new LaterAnswer(understood, codebook, knowledge.Lexicon, themes),
        };
    }

    /// <summary>Where a new answer belongs among the themes as they are, what it is mainly about first; well under a millisecond without the sentence encoder.</summary>
    public IReadOnlyList<PlacedAnswer> Place(Remark remark) =>
        [.. _later.Place(remark).Where(place => _remarks[place.Theme].Length >= _options.SmallestGroup).Select(place => place.Placed)];

    public ThemeReport Report(IReadOnlyList<ThemeEdit> edits)
    {
        var drafts = _themes.Select(
            (theme, number) =>
                new ThemeDraft(theme.Key, theme.Name)
                {
                    Within = theme.Within,
                    Remarks = _remarks[number],
                    Sources = [number],
                }
        );
        var edited = new ThemeEdits(drafts.Where(draft => draft.Remarks.Length > 0 || edits.Count > 0), _evidence).Apply(edits);
        var written = new WrittenTheme?[edited.Count];
        InParallel.Each(edited.Count, _options.Threads, at => written[at] = Written(edited[at]));
        var themes = WithPhrases([.. written.OfType<WrittenTheme>()])
            .OrderByDescending(theme => theme.Consistency.Score)
            .ThenByDescending(theme => theme.Answers)
            .ThenBy(theme => theme.Key, StringComparer.Ordinal);
        return Report([.. themes], edited);
    }

    // An edit makes new lists of remarks for the themes it changes; all others are written once.
    private WrittenTheme? Written(ThemeDraft draft)
    {
        if (!_written.TryGetValue(draft.Remarks, out var known))
            _written.AddOrUpdate(draft.Remarks, known = new(_writer.Write(draft)));
        return known.Value is not { } written
            ? null
            : written with
            {
                Theme = written.Theme with { Key = draft.Key, Name = draft.Name, Within = draft.Within },
            };
    }

    private IEnumerable<FoundTheme> WithPhrases(IReadOnlyList<WrittenTheme> written)
    {
        var phrases = new TellingPhrases([.. written.Select(theme => theme.Phrases)]);
        return written.Select((theme, at) => theme.Theme with { KeyPhrases = phrases.Of(at, _options.KeyPhrases) });
    }

    private ThemeReport Report(IReadOnlyList<FoundTheme> themes, List<ThemeDraft> drafts)
    {
        var corpus = _evidence.Corpus;
        var placed = new bool[corpus.Remarks.Count];
        var shown = themes.Select(theme => theme.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var draft in drafts.Where(draft => shown.Contains(draft.Key)))
        {
            foreach (var remark in draft.Remarks)
                placed[remark] = true;
        }
        var (silent, unplaced) = (new List<int>(), new List<int>());
        for (var remark = 0; remark < placed.Length; remark++)
        {
            if (!placed[remark])
                (corpus.Kinds[remark] is AnswerKind.Says ? unplaced : silent).Add(corpus.Remarks[remark].Index);
        }
        return new(themes, _audience.Count, silent, unplaced);
    }
}
