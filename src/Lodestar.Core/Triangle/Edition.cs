using Lodestar.Text.Diff;

namespace Lodestar.Core.Triangle;

/// <summary>
/// The triangle as it was published once: 1.0 first, 1.1 for other words, 2.0 for another vision or other pillars. Nothing of it changes afterwards.
/// </summary>
public sealed class Edition
{
    public const int MaxReasonLength = 300;
    public const int MaxAskedLength = 300;
    private readonly List<EditionPart> _parts = [];

    private Edition(Guid organizationId, EditionNumber number, EditionCause cause, DateTimeOffset now)
    {
        (OrganizationId, Major, Minor, PublishedAt) = (organizationId, number.Major, number.Minor, now);
        Reason = ShortLine.Of(cause.Reason, MaxReasonLength);
        Asked = ShortLine.Of(cause.Asked, MaxAskedLength);
        PublishedBy = cause.Account;
    }

    private Edition() => (Reason, Asked) = ("", ""); // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public int Major { get; private init; }
    public int Minor { get; private init; }

    /// <summary>Why it was changed.</summary>
    public string Reason { get; private init; }

    /// <summary>Who was asked before.</summary>
    public string Asked { get; private init; }
    public Guid PublishedBy { get; private init; }
    public DateTimeOffset PublishedAt { get; private init; }
    public IReadOnlyList<EditionPart> Parts => _parts;
    public EditionNumber Number => new(Major, Minor);

    /// <summary>Takes what stands now; the size of the change against the one before gives the number.</summary>
    /// <returns>Null where there is no vision yet, or where not a word changed since the one before.</returns>
    /// <param name="organizationId">Whose it is.</param>
    /// <param name="triangle">What stands; standards that are only proposed are left out.</param>
    /// <param name="before">The newest one so far, with its parts.</param>
    /// <param name="cause">Why, who was asked, and who publishes it.</param>
    /// <param name="now">When.</param>
    public static Edition? Publish(Guid organizationId, ServiceTriangle triangle, Edition? before, EditionCause cause, DateTimeOffset now)
    {
        if (triangle.Vision is null)
            return null;
        var words = Snapshot.Of(triangle);
        if (NumberAfter(before, words) is not { } number)
            return null;
        var edition = new Edition(organizationId, number, cause, now);
        edition._parts.AddRange(words.Index().Select(part => new EditionPart(organizationId, edition.Id, part.Index + 1, part.Item)));
        return edition;
    }

    /// <summary>The number that these words would get; null where nothing changed.</summary>
    public static EditionNumber? NumberAfter(Edition? before, IReadOnlyList<PartWords> words)
    {
        if (before is null)
            return new EditionNumber(1, 0);
        var changes = EditionChange.Between([.. before.Parts.Select(p => p.Words)], words);
        return changes.All(c => !c.IsChanged) ? null
            : changes.Any(c => c.IsLarge) ? new EditionNumber(before.Major + 1, 0)
            : new EditionNumber(before.Major, before.Minor + 1);
    }
}

/// <summary>2.0 is another vision or other pillars, 2.1 the same in other words.</summary>
public readonly record struct EditionNumber(int Major, int Minor)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}

/// <summary>Why an edition is published, who was asked, and the account that publishes it.</summary>
public sealed record EditionCause(string Reason, string Asked, Guid Account);

/// <summary>The words of one part, whole; <paramref name="Subject"/> stays the same when they change.</summary>
/// <param name="Part">Where in the triangle it stands.</param>
/// <param name="Subject">The pillar, action, standard or pair; empty for purpose and vision, of which there is one.</param>
/// <param name="Text">The words.</param>
public sealed record PartWords(TrianglePart Part, Guid Subject, string Text)
{
    /// <summary>Pillars carry the vision; with others it is another triangle.</summary>
    public bool IsPillar { get; init; }

    /// <summary>When a standard holds.</summary>
    public ServiceKind? Kind { get; init; }
}

/// <summary>One part as it was published.</summary>
public sealed class EditionPart
{
    public const int MaxTextLength = 1000;

    public EditionPart(Guid organizationId, Guid editionId, int place, PartWords words)
    {
        (OrganizationId, EditionId, Place) = (organizationId, editionId, place);
        (Part, Subject, IsPillar, Kind, Text) = (words.Part, words.Subject, words.IsPillar, words.Kind, words.Text);
    }

    private EditionPart() => Text = ""; // EF

    public Guid OrganizationId { get; private init; }
    public Guid EditionId { get; private init; }
    public int Place { get; private init; }
    public TrianglePart Part { get; private init; }
    public Guid Subject { get; private init; }
    public bool IsPillar { get; private init; }
    public ServiceKind? Kind { get; private init; }
    public string Text { get; private init; }
    public PartWords Words => new(Part, Subject, Text) { IsPillar = IsPillar, Kind = Kind };
}

/// <summary>What became of one part from one edition to the next; null on a side where it was not there.</summary>
public sealed record EditionChange(PartWords? Before, PartWords? After)
{
    public TrianglePart Part => (After ?? Before)!.Part;
    public bool IsChanged => Before?.Text != After?.Text || Before?.Kind != After?.Kind;

    /// <summary>More than a word or two of the vision, or a pillar that came or went.</summary>
    public bool IsLarge =>
        (After ?? Before)! is { IsPillar: true }
            ? Before is null || After is null
            : Part is TrianglePart.Vision && WordDiff.Between(Before?.Text ?? "", After?.Text ?? "").Size is ChangeSize.More;

    /// <summary>Part by part in the order of the later one; what went stands at the end.</summary>
    public static IReadOnlyList<EditionChange> Between(IReadOnlyList<PartWords> before, IReadOnlyList<PartWords> after)
    {
        var old = before.ToDictionary(words => (words.Part, words.Subject));
        var kept = after.Select(words => (words.Part, words.Subject)).ToHashSet();
        return
        [
            .. after.Select(words => new EditionChange(old.GetValueOrDefault((words.Part, words.Subject)), words)),
            .. before.Where(words => !kept.Contains((words.Part, words.Subject))).Select(words => new EditionChange(words, null)),
        ];
    }
}
