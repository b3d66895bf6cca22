using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Checks;

/// <summary>How well one person finds that a version lives one of the organization's values (R28).</summary>
public sealed class ValueRating
{
    public const int LongestNote = 300;

    private ValueRating() => Note = null!; // EF

    /// <summary>What one person says of one value.</summary>
    public static ValueRating Of(DraftVersion version, Guid sourceId, Guid accountId, int score, string? note)
    {
        var rating = new ValueRating
        {
            OrganizationId = version.OrganizationId,
            DraftVersionId = version.Id,
            SourceId = sourceId,
            AccountId = accountId,
        };
        rating.Change(score, note);
        return rating;
    }

    public Guid OrganizationId { get; private init; }
    public Guid DraftVersionId { get; private init; }

    /// <summary>The value, as it stands in the library.</summary>
    public Guid SourceId { get; private init; }
    public Guid AccountId { get; private init; }

    /// <summary>0 works against it, 2 leaves it open, 4 lives it.</summary>
    public int Score { get; private set; }
    public string Note { get; private set; }

    public void Change(int score, string? note)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(score, Rating.Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, Rating.Highest);
        var line = Line.Of(note);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line.Length, LongestNote, nameof(note));
        (Score, Note) = (score, line);
    }
}

/// <summary>The values beside the sentence; closed to a person until their own grid is complete.</summary>
public sealed record ValuesGrid(IReadOnlyList<ValueLine> Lines)
{
    /// <summary>Below this a value is worked against.</summary>
    public const double Open = 2;

    /// <summary>No value is worked against, and at least one is lived.</summary>
    public bool Passes => Lines.All(l => l.Average >= Open) && Lines.Any(l => l.Average >= Rating.Passing);

    /// <summary>Null for a person who has not rated every value, and where there is none.</summary>
    public static ValuesGrid? SeenBy(Guid accountId, IReadOnlyList<Guid> values, IReadOnlyList<ValueRating> ratings)
    {
        var mine = ratings.Where(r => r.AccountId == accountId).Select(r => r.SourceId).ToHashSet();
        return values.Count == 0 || !values.All(mine.Contains)
            ? null
            : new([.. values.Select(v => new ValueLine(v, [.. ratings.Where(r => r.SourceId == v)]))]);
    }
}

/// <summary>One value and what people say of it.</summary>
public sealed record ValueLine(Guid SourceId, IReadOnlyList<ValueRating> Ratings)
{
    public double Average => Ratings.Average(r => r.Score);
}
