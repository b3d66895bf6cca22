using Lodestar.Text.Algebra;

namespace Lodestar.Text.Themes.Reading;

/// <summary>Keeps every clause once: the same words in the same order are the same clause, whatever stood between them.</summary>
internal sealed class ClauseTable
{
    private int[] _slots = new int[1 << 12];
    private readonly List<ulong> _hashes = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _words = [];
    private readonly List<byte> _languages = [];

    public int Count => _hashes.Count;

    public ulong HashOf(int clause) => _hashes[clause];

    public byte LanguageOf(int clause) => _languages[clause];

    public ReadOnlySpan<int> WordsOf(int clause)
    {
        var from = clause == 0 ? 0 : _ends[clause - 1];
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_words)[from.._ends[clause]];
    }

    public int Add(ReadOnlySpan<ReadToken> tokens, WordTable table, byte language)
    {
        var hash = (ulong)language;
        foreach (var token in tokens)
            hash = Mix.With(hash, table[token.Word].Hash);
        var mask = _slots.Length - 1;
        var slot = (int)hash & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_hashes[_slots[slot] - 1] == hash)
                return _slots[slot] - 1;
        }
        _slots[slot] = Count + 1;
        return Keep(tokens, hash, language);
    }

    private int Keep(ReadOnlySpan<ReadToken> tokens, ulong hash, byte language)
    {
        foreach (var token in tokens)
            _words.Add(token.Word);
        _ends.Add(_words.Count);
        _hashes.Add(hash);
        _languages.Add(language);
        if (Count * 2 > _slots.Length)
            Grow();
        return Count - 1;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var clause = 0; clause < Count; clause++)
        {
            var slot = (int)_hashes[clause] & mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = clause + 1;
        }
    }
}

/// <summary>A word where it stands in an answer, and whether the subject may change before it.</summary>
internal readonly record struct ReadToken(int Word, int Start, int Length, bool AfterBreak)
{
    public int End => Start + Length;
}
