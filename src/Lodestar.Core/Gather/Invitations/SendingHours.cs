namespace Lodestar.Core.Gather.Invitations;

/// <summary>The hours of the day in which letters may leave, so that nobody's phone buzzes at night; an end before the beginning means all day.</summary>
public readonly record struct SendingHours(int From, int Until, TimeZoneInfo Zone)
{
    /// <summary>Null when letters may leave now, else the moment from which they may.</summary>
    public DateTimeOffset? WaitUntil(DateTimeOffset now)
    {
        var here = TimeZoneInfo.ConvertTime(now, Zone);
        if (Until <= From || (here.Hour >= From && here.Hour < Until))
            return null;
        var day = here.Hour < From ? here.Date : here.Date.AddDays(1);
        return Morning(day.AddHours(From));
    }

    // An hour that the clocks skip begins when they have been put forward.
    private DateTimeOffset Morning(DateTime local)
    {
        var at = Zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new DateTimeOffset(at, Zone.GetUtcOffset(at)).ToUniversalTime();
    }
}
