using Lodestar.Text.Themes.Naming;
using Lodestar.Text.Themes.Reading;
using Lodestar.Text.Vectors;

namespace Lodestar.Text.Themes.Placing;

/// <summary>Places one answer at a time among themes that were found before, without moving any of them.</summary>
internal sealed class LaterAnswer(Understanding understood, CompiledCodebook codebook, Lexicon? lexicon, IReadOnlyList<ThemeName> themes)
{
    public IEnumerable<(int Theme, PlacedAnswer Placed)> Place(Remark remark)
    {
        var corpus = CorpusReader.Read([remark], threads: 1, understood.IsWhole);
        corpus.Kinds[0] = NothingMeant.Settled(corpus.Kinds[0], remark, understood.Praising);
        var hits = CodebookHits.Of(understood.IsWhole ? Codebook.Empty.Compiled : codebook, corpus, lexicon, threads: 1);
        var places = new ClausePlaces(hits, understood.Later(corpus, hits));
        var (evidence, found) = (new Evidence(corpus, places, themes), new List<int>());
        new AnswerPlaces(corpus, places, codebook).ThemesOf(0, found);
        return found.Select(theme => (theme, PlacedIn(evidence, theme))).OrderByDescending(place => place.Item2.Weight);
    }

    private PlacedAnswer PlacedIn(Evidence evidence, int theme) =>
        new(themes[theme].Key, evidence.WordsIn(0, new HashSet<int> { theme }), evidence.WeightIn(0, new HashSet<int> { theme }));
}
