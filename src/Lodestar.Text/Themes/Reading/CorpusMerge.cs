using System.Runtime.InteropServices;
using Lodestar.Text.Algebra;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Reading;

/// <summary>Joins what several readers read: words in ordinal order, clauses in the order of their fingerprints.</summary>
internal sealed class CorpusMerge
{
    private readonly AnswerReader[] _readers;
    private readonly int _threads;
    private readonly Vocabulary _vocabulary;
    private readonly int[][] _words;
    private readonly int[][] _clauses;

    public CorpusMerge(AnswerReader[] readers, int threads)
    {
        (_readers, _threads) = (readers, threads);
        var words = Distinct(readers);
        _vocabulary = new Vocabulary(words, threads);
        var numbers = words.Index().ToDictionary(w => w.Item.Plain, w => w.Index, StringComparer.Ordinal);
        _words = [.. readers.Select(r => r.Words.Words.Select(w => numbers[w.Plain]).ToArray())];
        _clauses = [.. readers.Select(r => new int[r.Clauses.Count])];
    }

    public Corpus Merge(IReadOnlyList<Remark> remarks, AnswerKind[] kinds, BlockRead[] blocks, int[] ends)
    {
        var clauses = MergeClauses();
        var begins = new int[remarks.Count + 1];
        var firsts = new int[blocks.Length + 1];
        for (var block = 0; block < blocks.Length; block++)
            firsts[block + 1] = firsts[block] + blocks[block].Count;
        for (var remark = 0; remark < remarks.Count; remark++)
            begins[remark + 1] = firsts[CorpusReader.BlockOf(remark)] + ends[remark];
        var said = new Said[firsts[^1]];
        InParallel.Each(blocks.Length, _threads, block => Renumber(blocks[block], said.AsSpan(firsts[block], blocks[block].Count)));
        foreach (var (clause, _, _) in said)
            clauses.Times[clause]++;
        return new Corpus
        {
            Remarks = remarks,
            Words = _vocabulary,
            Clauses = clauses,
            Kinds = kinds,
            Begins = begins,
            Said = said,
        };
    }

    private static WordSeen[] Distinct(AnswerReader[] readers)
    {
        var words = new SortedDictionary<string, WordSeen>(StringComparer.Ordinal);
        foreach (var word in readers.SelectMany(r => r.Words.Words))
        {
            if (!words.TryAdd(word.Plain, word))
                words[word.Plain].IsWrittenSmall |= word.IsWrittenSmall;
        }
        return [.. words.Values];
    }

    private ClauseSet MergeClauses()
    {
        var total = _readers.Sum(r => r.Clauses.Count);
        var (hashes, where) = (new ulong[total], new (int Reader, int Clause)[total]);
        var at = 0;
        for (var reader = 0; reader < _readers.Length; reader++)
        {
            for (var clause = 0; clause < _readers[reader].Clauses.Count; clause++, at++)
                (hashes[at], where[at]) = (_readers[reader].Clauses.HashOf(clause), (reader, clause));
        }
        Array.Sort(hashes, where);
        return Gather(hashes, where);
    }

    private ClauseSet Gather(ulong[] hashes, (int Reader, int Clause)[] where)
    {
        var (kept, begins, words, languages) = (new List<ulong>(), new List<int> { 0 }, new List<int>(), new List<byte>());
        for (var at = 0; at < hashes.Length; at++)
        {
            var (reader, clause) = where[at];
            if (at == 0 || hashes[at] != hashes[at - 1])
            {
                kept.Add(hashes[at]);
                foreach (var word in _readers[reader].Clauses.WordsOf(clause))
                    words.Add(_words[reader][word]);
                begins.Add(words.Count);
                languages.Add(_readers[reader].Clauses.LanguageOf(clause));
            }
            _clauses[reader][clause] = kept.Count - 1;
        }
        return new ClauseSet
        {
            Hashes = [.. kept],
            Begins = [.. begins],
            Words = [.. words],
            Languages = [.. languages],
            Times = new int[kept.Count],
        };
    }

    private void Renumber(BlockRead block, Span<Said> into)
    {
        var clauses = _clauses[Array.IndexOf(_readers, block.Reader)];
        var said = CollectionsMarshal.AsSpan(block.Reader.Said).Slice(block.Begin, block.Count);
        for (var at = 0; at < said.Length; at++)
            into[at] = said[at] with { Clause = clauses[said[at].Clause] };
    }
}
