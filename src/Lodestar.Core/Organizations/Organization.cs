namespace Lodestar.Core.Organizations;

/// <summary>The company, charity or office whose vision is written: the wall that nothing crosses.</summary>
public sealed class Organization
{
    public const int MaxNameLength = 120;
    public const int MaxTimeZoneLength = 64;
    public const string DefaultBrand = "#0b5c8a";

    public Organization(string name, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, FoundedAt) = (name.Trim(), now);
    }

    private Organization() => Name = ""; // EF

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Name { get; private set; }

    /// <summary>The one color everything else follows, as #rrggbb.</summary>
    public string Brand { get; private set; } = DefaultBrand;
    public DateTimeOffset FoundedAt { get; private init; }

    /// <summary>The time zone (IANA) in which dates and hours are meant, such as the end of a survey.</summary>
    public string TimeZone { get; private set; } = "UTC";

    /// <summary>In which money limits are written, by its ISO 4217 code.</summary>
    public string Currency { get; private set; } = Organizations.Currency.DefaultCode;

    /// <summary>The account of the one who adopts a vision; null where the owner does.</summary>
    public Guid? DeciderId { get; private set; }
    public long Version { get; private set; }

    public void Rename(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name.Trim();
    }

    /// <summary>False for a zone that this machine does not know; nothing changes then.</summary>
    public bool KeepTimeOf(string zone)
    {
        if (zone.Length > MaxTimeZoneLength || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            return false;
        TimeZone = zone;
        return true;
    }

    public void PayIn(Currency currency) => Currency = currency.Code;

    /// <summary>Names who adopts a vision from now on; null gives it back to the owner.</summary>
    public void LetDecide(Guid? account) => DeciderId = account;

    public void Paint(string brand) => Brand = brand;
}
