using Lodestar.Text.Algebra;
using Lodestar.Text.Themes.Reading;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Placing;

/// <summary>The themes of every answer: all that its clauses speak of.</summary>
internal sealed class AnswerPlaces
{
    private readonly Corpus _corpus;
    private readonly ClausePlaces _places;
    private readonly int[] _nothing;

    public AnswerPlaces(Corpus corpus, ClausePlaces places, CompiledCodebook codebook)
    {
        (_corpus, _places) = (corpus, places);
        int[] nothing = codebook.Nothing is ClausePlaces.None ? [] : [codebook.Nothing, codebook.Wider[codebook.Nothing]];
        _nothing = [.. nothing.Where(theme => theme != ClausePlaces.None)];
    }

    /// <summary>The remarks of every theme, by position and in ascending order.</summary>
    public int[][] ByTheme(int themes, int threads)
    {
        var blocks = (_corpus.Remarks.Count + Block - 1) / Block;
        var found = new List<int>[blocks][];
        InParallel.Each(
            blocks,
            threads,
            block =>
            {
                var lists = found[block] = [.. Enumerable.Range(0, themes).Select(_ => new List<int>())];
                var heard = new List<int>();
                for (var remark = block * Block; remark < Math.Min(_corpus.Remarks.Count, (block + 1) * Block); remark++)
                {
                    ThemesOf(remark, heard);
                    foreach (var theme in heard)
                        lists[theme].Add(remark);
                }
            }
        );
        return [.. Enumerable.Range(0, themes).Select(theme => found.SelectMany(lists => lists[theme]).ToArray())];
    }

    /// <summary>In the order they are said; clauses far from everything count only where nothing else is said.</summary>
    public void ThemesOf(int remark, List<int> themes)
    {
        themes.Clear();
        if (_corpus.Kinds[remark] is AnswerKind.NothingToImprove)
            themes.AddRange(_nothing);
        foreach (var said in _corpus.SaidIn(remark))
            _places.ThemesOf(said.Clause, loose: false, themes);
        if (themes.Count > 0)
            return;
        foreach (var said in _corpus.SaidIn(remark))
            _places.ThemesOf(said.Clause, loose: true, themes);
    }

    private const int Block = 8192;
}
