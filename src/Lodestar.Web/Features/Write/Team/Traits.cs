using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>What the directory says of somebody that makes their point of view (R102).</summary>
public sealed class Traits
{
    public const string Remote = "Remote";
    public const string OnSite = "OnSite";

    public Guid PersonId { get; init; }
    public Guid UnitId { get; init; }
    public Level Level { get; init; }
    public string? Site { get; init; }
    public bool IsRemote { get; init; }
    public DateOnly? HiredOn { get; init; }
    public string Languages { get; init; } = "";

    public static Traits Of(Person person) =>
        new()
        {
            PersonId = person.Id,
            UnitId = person.UnitId,
            Level = person.Level,
            Site = person.Site,
            IsRemote = person.IsRemote,
            HiredOn = person.HiredOn,
            Languages = person.Languages,
        };

    public IEnumerable<(CoverageKind Kind, string Key)> Groups(Functions functions, DateOnly today)
    {
        yield return (CoverageKind.Unit, functions.KeyOf(UnitId));
        if (functions.IsBelowOne(UnitId))
            yield return (CoverageKind.OwnUnit, UnitId.ToString());
        yield return (CoverageKind.Level, Level.ToString());
        yield return (CoverageKind.Remote, IsRemote ? Remote : OnSite);
        if (Site is not null)
            yield return (CoverageKind.Site, Site);
        if (HiredOn is { } day)
            yield return (CoverageKind.Tenure, Tenures.On(today, day).ToString());
        if (FirstOf(Languages) is { } language)
            yield return (CoverageKind.Language, language);
    }

    /// <summary>The language a person would rather speak.</summary>
    public static string? FirstOf(string languages) => languages.Split(' ', 2)[0] is { Length: > 0 } first ? first : null;
}
