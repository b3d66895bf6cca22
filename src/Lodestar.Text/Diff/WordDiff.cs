using System.Text;

namespace Lodestar.Text.Diff;

/// <summary>The difference between two versions of one sentence, word by word, as a person would tell it (R113).</summary>
public sealed record WordDiff(IReadOnlyList<WordChange> Changes)
{
    public const int AWordOrTwo = 2;

    /// <summary>This is for sentences; two books are told as one taken out and another put in.</summary>
    private const int MostPairs = 250_000;

    /// <summary>How many words changed; signs of a script without spaces that changed side by side are put together as words.</summary>
    public int WordsChanged
    {
        get
        {
            var (words, run) = (0.0, 0.0);
            foreach (var change in Changes)
            {
                if (change.IsCounted)
                    run += change.Size;
                else if (change.Size > 0)
                    (words, run) = (words + Math.Ceiling(run), 0);
            }
            return (int)(words + Math.Ceiling(run));
        }
    }

    public ChangeSize Size =>
        WordsChanged switch
        {
            > AWordOrTwo => ChangeSize.More,
            > 0 => ChangeSize.WordOrTwo,
            _ => Changes.Any(change => change.Kind is not ChangeKind.Same) ? ChangeSize.Retouched : ChangeSize.Nothing,
        };

    /// <summary>The earlier version, spaces evened out.</summary>
    public string Before => Laid(change => (change.Before, change.WasGlued));

    /// <summary>The later version, spaces evened out.</summary>
    public string After => Laid(change => (change.After, change.IsGlued));

    public static WordDiff Between(string before, string after)
    {
        var (old, @new) = (DiffWord.In(before), DiffWord.In(after));
        if ((long)old.Count * @new.Count > MostPairs)
            return new WordDiff(Moves.OfAnother(old, @new));
        return Alignment.AllOf(old, @new).Select(path => new WordDiff(Moves.In(path))).MinBy(diff => diff.WordsChanged)!;
    }

    private string Laid(Func<WordChange, (string? Word, bool IsGlued)> side)
    {
        var line = new StringBuilder();
        foreach (var (word, isGlued) in Changes.Select(side).Where(part => part.Word is not null))
            line.Append(line.Length > 0 && !isGlued ? " " : "").Append(word);
        return line.ToString();
    }
}
