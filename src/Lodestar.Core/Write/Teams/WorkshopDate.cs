using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Teams;

/// <summary>When and where the writing team meets. Each change raises its number, so that calendars know which letter is the newest.</summary>
public sealed class WorkshopDate
{
    public const int UsualMinutes = 120;
    public const int FewestMinutes = 15;
    public const int MostMinutes = 480;
    public const int MaxPlaceLength = 300;
    private const int YearsAhead = 3;

    private WorkshopDate() => (Zone, Place) = ("", ""); // EF

    public WorkshopDate(WritingTeam team)
        : this() => (OrganizationId, TeamId) = (team.OrganizationId, team.Id);

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid TeamId { get; private init; }
    public DateTimeOffset StartsAt { get; private set; }
    public int Minutes { get; private set; }

    /// <summary>The time zone (IANA) in which the hour was agreed.</summary>
    public string Zone { get; private set; }

    /// <summary>A room, or the address of a call.</summary>
    public string Place { get; private set; }

    /// <summary>From 0; what RFC 5545 calls SEQUENCE.</summary>
    public int Sequence { get; private set; }
    public DateTimeOffset? CalledOffAt { get; private set; }
    public long Version { get; private set; }

    public DateTimeOffset EndsAt => StartsAt.AddMinutes(Minutes);
    public bool Stands => CalledOffAt is null;

    /// <summary>The clock on the wall there.</summary>
    public DateTime LocalStart => TimeZoneInfo.ConvertTime(StartsAt, TimeZoneInfo.FindSystemTimeZoneById(Zone)).DateTime;

    public DateOnly Day => DateOnly.FromDateTime(LocalStart);

    /// <summary>Agrees on a date, or moves it. Saying the same again changes nothing.</summary>
    /// <param name="agreement">Day, hour, length and place as people say them.</param>
    /// <param name="now">The present moment; a date before it is refused.</param>
    public DateAnswer Agree(Agreement agreement, DateTimeOffset now)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(agreement.Zone, out var zone) || agreement.Zone.Length > Organization.MaxTimeZoneLength)
            return DateAnswer.UnknownZone;
        var local = DateTime.SpecifyKind(agreement.Local, DateTimeKind.Unspecified); // a clock on a wall knows no other
        if (local < now.UtcDateTime.AddDays(-2))
            return DateAnswer.Past;
        if (local > now.UtcDateTime.AddYears(YearsAhead))
            return DateAnswer.TooFar;
        if (zone.IsInvalidTime(local))
            return DateAnswer.SkippedHour;
        if (agreement.Minutes is < FewestMinutes or > MostMinutes)
            return DateAnswer.StrangeLength;
        var start = new DateTimeOffset(local, OffsetOf(zone, local)).ToUniversalTime();
        if (start <= now)
            return DateAnswer.Past;

        var place = Line.Of(agreement.Place);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(place.Length, MaxPlaceLength, nameof(agreement));
        var isNew = Zone.Length == 0;
        if (!isNew && Stands && (start, agreement.Minutes, agreement.Zone, place) == (StartsAt, Minutes, Zone, Place))
            return DateAnswer.Unchanged;
        (StartsAt, Minutes, Zone, Place, CalledOffAt) = (start, agreement.Minutes, agreement.Zone, place, null);
        Sequence += isNew ? 0 : 1;
        return DateAnswer.Agreed;
    }

    /// <summary>Tells everybody once more: somebody is back whose calendar was told that it is off.</summary>
    public void Renew() => Sequence++;

    public void CallOff(DateTimeOffset now)
    {
        if (!Stands)
            return;
        (CalledOffAt, Sequence) = (now, Sequence + 1);
    }

    // An hour that comes twice is meant the first time: nobody is late then.
    private static TimeSpan OffsetOf(TimeZoneInfo zone, DateTime local) =>
        zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
}

/// <summary>A date as people say it.</summary>
/// <param name="Local">Day and hour on the clock on the wall.</param>
/// <param name="Zone">Whose clock (IANA).</param>
/// <param name="Minutes">How long.</param>
/// <param name="Place">A room, or the address of a call.</param>
public sealed record Agreement(DateTime Local, string Zone, int Minutes, string? Place);

/// <summary>What became of a date.</summary>
public enum DateAnswer
{
    Agreed,
    Unchanged,
    UnknownZone,

    /// <summary>The clocks are put forward over it.</summary>
    SkippedHour,
    StrangeLength,
    Past,

    /// <summary>So far ahead that it is a slip of the pen.</summary>
    TooFar,
}
