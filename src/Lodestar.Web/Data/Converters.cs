using Lodestar.Core.Write;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lodestar.Web.Data;

/// <summary>SQLite: text that sorts. Both databases keep microseconds, so both give back what was stored.</summary>
internal sealed class UtcDateTimeConverter()
    : ValueConverter<DateTimeOffset, DateTime>(
        moment => Moments.ToMicrosecond(moment).UtcDateTime,
        stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc))
    );

/// <summary>PostgreSQL: timestamptz takes no other offset than zero.</summary>
internal sealed class UtcMomentConverter()
    : ValueConverter<DateTimeOffset, DateTimeOffset>(moment => Moments.ToMicrosecond(moment), stored => stored);

internal sealed class VisionTextConverter()
    : ValueConverter<VisionText, string>(text => text.Value, stored => VisionText.TryParse(stored)!);

internal static class Moments
{
    public static DateTimeOffset ToMicrosecond(DateTimeOffset moment)
    {
        var utc = moment.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
