namespace Lodestar.Core.Privacy;

/// <summary>The smallest number of people shown as a group; an organization may raise it, nobody can lower it (anonymity rule 6).</summary>
public readonly record struct SmallestGroup
{
    /// <summary>Fewer people than this are never counted in public, whatever is configured.</summary>
    public const int Floor = 5;

    /// <summary>Fewer people than this are never quoted.</summary>
    public const int QuoteFloor = 8;

    private readonly int _above;

    private SmallestGroup(int size) => _above = size - Floor;

    /// <summary>How many it takes; the default value of this type is the floor as well.</summary>
    public int Size => Floor + _above;

    /// <summary>The same rule for sentences instead of counts.</summary>
    public SmallestGroup ForQuotes => AtLeast(QuoteFloor, Size);

    /// <summary>What was asked for, or the floor if that was lower.</summary>
    public static SmallestGroup AtLeast(int requested) => AtLeast(Floor, requested);

    /// <summary>True when a group of this size may be shown.</summary>
    public bool Allows(int people) => people >= Size;

    /// <summary>True for somebody rather than nobody, but too few to hide among.</summary>
    public bool Exposes(int people) => people > 0 && people < Size;

    /// <summary>
    /// How many answers may be told while more are coming in: nothing below the smallest group, then only whole steps of it,
    /// so that no single new answer is ever seen to arrive. Once closed, the number itself (anonymity rule 5).
    /// </summary>
    public int Told(int received, bool closed)
    {
        if (!Allows(received))
            return 0;
        return closed ? received : received - received % Size;
    }

    private static SmallestGroup AtLeast(int floor, int requested) => new(Math.Max(floor, requested));
}
