namespace Lodestar.Core.Triangle;

/// <summary>A part of the triangle that stands in an order and can be taken away and brought back.</summary>
public interface IPart
{
    Guid Id { get; }

    /// <summary>What people call it.</summary>
    string Called { get; }

    /// <summary>Counted from 1; where two share a place, the older comes first.</summary>
    int Place { get; }

    /// <summary>Null while the part stands. A removed part is kept, so that a removal can be undone.</summary>
    DateTimeOffset? RemovedAt { get; }

    void MoveTo(int place);

    void Remove(DateTimeOffset now);

    void Restore();
}
