namespace Lodestar.Text.Vectors.Encoder;

/// <summary>The pieces as a tree of letters, kept in one hash table so that a step costs one look.</summary>
internal sealed class PieceTree
{
    public const int Root = 0;
    public const int Nowhere = -1;
    public const int NoPiece = -1;
    private readonly long[] _steps;
    private readonly int[] _targets;
    private readonly int[] _pieces;
    private int _nodes = 1;

    public PieceTree(int letters)
    {
        var slots = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(letters + 1) * 2);
        (_steps, _targets, _pieces) = (new long[slots], new int[slots], new int[letters + 1]);
        Array.Fill(_steps, -1);
        Array.Fill(_pieces, NoPiece);
    }

    public int PieceAt(int node) => _pieces[node];

    public int Next(int node, char letter)
    {
        var slot = Slot(node, letter);
        return _steps[slot] < 0 ? Nowhere : _targets[slot];
    }

    /// <summary>Of two pieces spelled alike the later one stays, as where the pieces come from.</summary>
    public void Hang(ReadOnlySpan<char> text, int piece)
    {
        var node = Root;
        foreach (var letter in text)
        {
            var slot = Slot(node, letter);
            if (_steps[slot] < 0)
                (_steps[slot], _targets[slot]) = (Key(node, letter), _nodes++);
            node = _targets[slot];
        }
        _pieces[node] = piece;
    }

    private int Slot(int node, char letter)
    {
        var key = Key(node, letter);
        var slot = (int)((ulong)key * 0x9E3779B97F4A7C15ul >> 40) & (_steps.Length - 1);
        while (_steps[slot] >= 0 && _steps[slot] != key)
            slot = (slot + 1) & (_steps.Length - 1);
        return slot;
    }

    private static long Key(int node, char letter) => ((long)node << 16) | letter;
}
