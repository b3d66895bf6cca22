using System.Globalization;

namespace Lodestar.Core.Organizations.Directory;

/// <summary>Which part of 03/04/2025 is the day.</summary>
public enum DateOrder
{
    DayFirst,
    MonthFirst,
}

/// <summary>Reads the days that lists are full of: 2025-04-03, 3.4.2025, 03/04/2025.</summary>
public static class DayOf
{
    private static readonly char[] s_separators = ['.', '/', '-', ' '];

    public static DateOnly? TryParse(string text, DateOrder order)
    {
        var parts = Parts(text);
        if (parts.Length != 3)
            return null;
        var (year, month, day) =
            parts[0] > 31 ? (parts[0], parts[1], parts[2])
            : order is DateOrder.DayFirst ? (parts[2], parts[1], parts[0])
            : (parts[2], parts[0], parts[1]);
        return year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    /// <summary>One 25 in the second place, and none in the first, is enough to know.</summary>
    public static DateOrder GuessOrder(IEnumerable<string> values)
    {
        var dates = values.Select(Parts).Where(parts => parts.Length == 3 && parts[0] <= 31).ToList();
        return dates.Exists(parts => parts[1] > 12) && !dates.Exists(parts => parts[0] > 12) ? DateOrder.MonthFirst : DateOrder.DayFirst;
    }

    private static int[] Parts(string text)
    {
        var day = text.Trim().Split('T')[0];
        if (day.Length > 10 && day[10] == ' ') // a time behind the date
            day = day[..10];
        var parts = day.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 3 && Array.TrueForAll(parts, part => part.Length <= 4 && part.All(char.IsAsciiDigit))
            ? [.. parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture))]
            : [];
    }
}
