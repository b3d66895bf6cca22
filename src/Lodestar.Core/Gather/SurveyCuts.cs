using System.Collections.Immutable;
using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather;

/// <summary>
/// What a survey tells apart beside unit and level: sites, and bands of length of service. Declared while it is a draft and fixed by
/// opening, when the sites are listed; an answer knows only a number in these lists (anonymity rules 4 and 6).
/// </summary>
public sealed record SurveyCuts
{
    /// <summary>More sites than this make groups too small to show.</summary>
    public const int MostSites = 40;

    /// <summary>Bounds between bands; there is one band more.</summary>
    public const int MostBounds = 5;

    /// <summary>The longest service that a bound can ask for, in years.</summary>
    public const int MostYears = 50;

    private SurveyCuts(bool bySite, ImmutableArray<int> bounds, ImmutableArray<string> sites) =>
        (BySite, Bounds, Sites) = (bySite, bounds, sites);

    /// <summary>Units and levels only.</summary>
    public static SurveyCuts None { get; } = new(false, [], []);

    /// <summary>Under 1 year, 1 to 3, 3 to 10, over 10.</summary>
    public static IReadOnlyList<int> UsualBounds { get; } = [1, 3, 10];

    public bool BySite { get; }

    /// <summary>The years of service at which one band ends and the next begins, rising; empty where service is not asked.</summary>
    public ImmutableArray<int> Bounds { get; }

    /// <summary>The sites as they were listed when it opened; an answer holds the place in this list, from 1.</summary>
    public ImmutableArray<string> Sites { get; }

    public bool ByTenure => !Bounds.IsEmpty;

    /// <summary>The numbers of the bands, from the newest people (1) to those here longest.</summary>
    public IEnumerable<int> Bands => ByTenure ? Enumerable.Range(1, Bounds.Length + 1) : [];

    /// <summary>Null where the bounds are not one to five whole numbers of years from 1 to 50, each once.</summary>
    public static SurveyCuts? TryOf(bool bySite, IEnumerable<int> bounds)
    {
        ImmutableArray<int> rising = [.. bounds.Order()];
        return rising.Length > MostBounds || rising.Any(b => b is < 1 or > MostYears) || rising.Distinct().Count() < rising.Length
            ? null
            : new SurveyCuts(bySite, rising, []);
    }

    /// <summary>The same with these sites listed: in the order they are read, the first forty.</summary>
    public SurveyCuts At(IEnumerable<string> sites) =>
        new(BySite, Bounds, BySite ? [.. sites.Select(s => Line.Of(s)).Where(s => s is not "").Distinct().Take(MostSites)] : []);

    /// <summary>The number of a site by its name, whatever the capitals; null for one that is not listed.</summary>
    public int? SiteOf(string? name)
    {
        var folded = Line.Fold(name);
        var at = folded is "" ? -1 : Sites.ToList().FindIndex(site => Line.Fold(site) == folded);
        return at < 0 ? null : at + 1;
    }

    /// <summary>The band of somebody who began on a day; null where that day is not known or service is not asked.</summary>
    public int? BandOf(DateOnly? hiredOn, DateOnly today) =>
        ByTenure && hiredOn is { } day ? 1 + Bounds.Count(years => day <= today.AddYears(-years)) : null;

    /// <summary>The band that so many years of service fall into.</summary>
    public int? BandOf(decimal years) => ByTenure && years >= 0 ? 1 + Bounds.Count(bound => years >= bound) : null;

    /// <summary>The site if it is one of the list, else null.</summary>
    public int? KnownSite(int? site) => site is { } number && number >= 1 && number <= Sites.Length ? number : null;

    /// <summary>The band if it is one of those declared, else null.</summary>
    public int? KnownBand(int? band) => band is { } number && Bands.Contains(number) ? number : null;

    public bool Equals(SurveyCuts? other) =>
        other is not null && BySite == other.BySite && Bounds.SequenceEqual(other.Bounds) && Sites.SequenceEqual(other.Sites);

    public override int GetHashCode() => HashCode.Combine(BySite, Bounds.Length, Sites.Length);
}
