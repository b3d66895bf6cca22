using Lodestar.Text.Algebra;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Reading;

/// <summary>Gives every word in its plain form a number; a word that was seen before costs one look-up and no memory.</summary>
internal sealed class WordTable
{
    private const int LongestOnStack = 64;
    private int[] _slots = new int[1 << 12];
    private readonly List<WordSeen> _words = [];

    public IReadOnlyList<WordSeen> Words => _words;

    public WordSeen this[int word] => _words[word];

    public int Add(ReadOnlySpan<char> token, TokenKind kind)
    {
        var word = Find(token, kind);
        if (!_words[word].IsWrittenSmall && !char.IsUpper(token[0]))
            _words[word].IsWrittenSmall = true;
        return word;
    }

    private int Find(ReadOnlySpan<char> token, TokenKind kind)
    {
        Span<char> plain = stackalloc char[LongestOnStack];
        if (token.Length <= LongestOnStack && IsAscii(token))
        {
            plain = plain[..token.Length];
            for (var at = 0; at < token.Length; at++)
                plain[at] = char.IsAsciiLetterUpper(token[at]) ? (char)(token[at] | 0x20) : token[at];
            return AddPlain(plain, kind);
        }
        return AddPlain(PlainForm.Of(token.ToString()), kind);
    }

    private static bool IsAscii(ReadOnlySpan<char> token) => System.Text.Ascii.IsValid(token);

    private int AddPlain(ReadOnlySpan<char> plain, TokenKind kind)
    {
        var hash = Mix.Of(plain);
        var mask = _slots.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var found = _slots[slot] - 1;
            if (found < 0)
                return Keep(plain.ToString(), hash, kind, slot);
            if (_words[found].Hash == hash && plain.SequenceEqual(_words[found].Plain))
                return found;
        }
    }

    private int Keep(string plain, ulong hash, TokenKind kind, int slot)
    {
        _words.Add(new WordSeen(plain, hash, kind));
        _slots[slot] = _words.Count;
        if (_words.Count * 2 > _slots.Length)
            Grow();
        return _words.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var word = 0; word < _words.Count; word++)
        {
            var slot = (int)_words[word].Hash & mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = word + 1;
        }
    }
}

/// <summary>A word once, however often it is said.</summary>
internal sealed class WordSeen(string plain, ulong hash, TokenKind kind)
{
    public string Plain { get; } = plain;
    public ulong Hash { get; } = hash;
    public TokenKind Kind { get; } = kind;

    /// <summary>Somebody wrote it without a capital: it is hardly a name.</summary>
    public bool IsWrittenSmall { get; set; }

    /// <summary>It turns what follows around: "not" in "not rude".</summary>
    public bool IsNegator { get; } = Negation.IsNegator(plain);

    /// <summary>What it may be in a reply that says nothing.</summary>
    public ReplyRoles Roles { get; } = Replies.RolesOf(plain);

    /// <summary>A bit for every language in which this is a small word.</summary>
    public int SmallIn { get; } = Language.SmallIn(plain);

    /// <summary>A bit for every language in which this word joins two clauses.</summary>
    public int JoinsIn { get; } = ClauseBreaks.JoinsIn(plain);
}
