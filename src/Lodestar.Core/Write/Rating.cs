namespace Lodestar.Core.Write;

/// <summary>How well one person finds that one version meets one criterion, given without seeing anyone else's (R11).</summary>
public sealed class Rating
{
    public const int Lowest = 0;
    public const int Highest = 4;

    /// <summary>From here on a person says "yes, it does".</summary>
    public const int Passing = 3;

    private Rating() { } // EF

    public Rating(DraftVersion version, Guid raterId, Criterion criterion, int score)
    {
        (OrganizationId, DraftVersionId, RaterId, Criterion) = (version.OrganizationId, version.Id, raterId, criterion);
        Change(score);
    }

    public Guid OrganizationId { get; private init; }
    public Guid DraftVersionId { get; private init; }

    /// <summary>The account that rated.</summary>
    public Guid RaterId { get; private init; }
    public Criterion Criterion { get; private init; }

    /// <summary>0 before the version ever rested, then one more after each rest: the same sheet is filled in again (R18).</summary>
    public int Sitting { get; init; }
    public int Score { get; private set; }

    public void Change(int score)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(score, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, Highest);
        Score = score;
    }
}
