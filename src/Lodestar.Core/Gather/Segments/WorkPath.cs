using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather.Segments;

/// <summary>
/// The way from a unit that meets no customer to the customer: what it hands on, who receives it, whom they serve with it, and what the
/// customer feels of it (R60, R89).
/// </summary>
public sealed class WorkPath
{
    public const int MaxLength = 160;

    /// <exception cref="ArgumentException">It is received by customers from outside, or ends at colleagues: then it is no such way.</exception>
    public WorkPath(Guid unitId, string work, CustomerSegment receiver, string effect)
    {
        if (receiver.Kind is not CustomerKind.Internal)
            throw new ArgumentException("The work of a back office is received by colleagues.", nameof(receiver));
        (OrganizationId, UnitId, ReceiverId) = (receiver.OrganizationId, unitId, receiver.Id);
        (Work, Effect) = (Worded(work), Worded(effect));
    }

    private WorkPath() => (Work, Effect) = (null!, null!); // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid UnitId { get; private init; }

    /// <summary>What it hands on: "answers about pay and expenses".</summary>
    public string Work { get; private init; }

    /// <summary>The internal customers who receive it.</summary>
    public Guid ReceiverId { get; private init; }

    /// <summary>The external customers whom those serve with it; null for all of them.</summary>
    public Guid? CustomerId { get; private set; }

    /// <summary>What the customer notices when it is done well.</summary>
    public string Effect { get; private init; }

    public void Reach(CustomerSegment? customer) =>
        CustomerId = customer is { Kind: CustomerKind.Internal }
            ? throw new ArgumentException("The way ends at a customer from outside.", nameof(customer))
            : customer?.Id;

    private static string Worded(string text)
    {
        var line = Line.Of(text);
        ArgumentException.ThrowIfNullOrEmpty(line, nameof(text));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line.Length, MaxLength, nameof(text));
        return line;
    }
}
