namespace Lodestar.Text.Diff;

/// <summary>One step from a sentence to its next version: what stood there, what stands there now.</summary>
public sealed record WordChange(ChangeKind Kind, string? Before, string? After)
{
    /// <summary>No space stands before it, as in scripts that write none.</summary>
    public bool IsGlued { get; init; }

    /// <summary>How much of a word it is: a mark alone is none, a sign of a script without spaces a part of one.</summary>
    internal double Size { get; init; } = 1;

    internal bool WasGlued { get; init; }

    /// <summary>A word that moved is counted where it arrives.</summary>
    public bool IsCounted => Size > 0 && Kind is (ChangeKind.Swap or ChangeKind.Insert or ChangeKind.Delete or ChangeKind.MoveHere);
}

public enum ChangeKind
{
    Same,

    /// <summary>Only a capital letter or a mark changed.</summary>
    Retouch,
    Swap,
    Insert,
    Delete,
    MoveAway,
    MoveHere,
}

/// <summary>How far a sentence went: a word or two is a repair, more is another sentence (R113).</summary>
public enum ChangeSize
{
    Nothing,
    Retouched,
    WordOrTwo,
    More,
}
