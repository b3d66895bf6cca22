namespace Lodestar.Text.Words;

/// <summary>A word losing its endings, with the regions in which an ending may go: r1 and r2 as the Porter rules call them.</summary>
internal sealed class StemmedWord
{
    private static readonly string[] KnownBeginnings = ["gener", "commun", "arsen"];
    private readonly int _r1;
    private readonly int _r2;
    private string _letters;

    public StemmedWord(string word)
    {
        _letters = MarkConsonantY(word.TrimStart('\''));
        var known = KnownBeginnings.FirstOrDefault(b => _letters.StartsWith(b, StringComparison.Ordinal));
        _r1 = known?.Length ?? RegionAfter(0);
        _r2 = RegionAfter(_r1);
    }

    public int Length => _letters.Length;

    public char this[Index at] => _letters[at];

    public bool EndsWith(string ending) => _letters.EndsWith(ending, StringComparison.Ordinal);

    public bool InR1(string ending) => _letters.Length - ending.Length >= _r1;

    public bool InR2(string ending) => _letters.Length - ending.Length >= _r2;

    public void Replace(string ending, string by) => _letters = string.Concat(_letters.AsSpan(0, _letters.Length - ending.Length), by);

    public bool HasVowelBefore(int count) => _letters.Take(_letters.Length - count).Any(IsVowel);

    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>A short word ends in a short syllable and has no region: hop, bed; it takes its silent e back.</summary>
    public bool IsShort => _letters.Length <= _r1 && EndsInShortSyllable(_letters.Length);

    public bool EndsInShortSyllable(int length) =>
        length switch
        {
            < 2 => false,
            2 => IsVowel(_letters[0]) && !IsVowel(_letters[1]),
            _ => !IsVowel(_letters[length - 1])
                && _letters[length - 1] is not ('w' or 'x' or 'Y')
                && IsVowel(_letters[length - 2])
                && !IsVowel(_letters[length - 3]),
        };

    public void SoftenFinalY()
    {
        if (Length > 2 && _letters[^1] is 'y' or 'Y' && !IsVowel(_letters[^2]))
            _letters = _letters[..^1] + "i";
    }

    public override string ToString() => _letters.Replace('Y', 'y');

    private int RegionAfter(int start)
    {
        for (var at = start + 1; at < _letters.Length; at++)
        {
            if (!IsVowel(_letters[at]) && IsVowel(_letters[at - 1]))
                return at + 1;
        }
        return _letters.Length;
    }

    private static string MarkConsonantY(string word)
    {
        var letters = word.ToCharArray();
        for (var at = 0; at < letters.Length; at++)
        {
            if (letters[at] == 'y' && (at == 0 || IsVowel(letters[at - 1])))
                letters[at] = 'Y';
        }
        return new string(letters);
    }
}
