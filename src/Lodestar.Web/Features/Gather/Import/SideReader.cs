using System.Globalization;
using Lodestar.Core.Gather;
using Lodestar.Core.Organizations.Directory;

namespace Lodestar.Web.Features.Gather.Import;

/// <summary>Reads sites and lengths of service as files hold them: a site's name; a band in words, years, or a first day.</summary>
internal sealed class SideReader(Survey survey)
{
    public int? Site(string said) => survey.Cuts.SiteOf(said);

    public int? Tenure(string said)
    {
        var cuts = survey.Cuts;
        if (DayOf.TryParse(said, DateOrder.DayFirst) is { } day)
            return survey.BandOf(day);
        var numbers = NumbersIn(said);
        return numbers switch
        {
            [] => null,
            // "under 1 year" is what lies below the bound, "over 10" and "10 or more" what lies above.
            [var only] => IsBelow(said) ? cuts.BandOf(Math.Max(0, only - 1)) : cuts.BandOf(only),
            [var from, ..] => cuts.BandOf(from),
        };
    }

    private static bool IsBelow(string said)
    {
        string[] words = ["under", "less", "below", "up to", "<", "unter", "weniger", "bis", "poniżej", "mniej", "do ", "menos", "até"];
        return words.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static List<decimal> NumbersIn(string said)
    {
        var numbers = new List<decimal>();
        for (var at = 0; at < said.Length; )
        {
            var end = at;
            while (
                end < said.Length
                && (
                    char.IsAsciiDigit(said[end])
                    || end > at && said[end] is '.' or ',' && end + 1 < said.Length && char.IsAsciiDigit(said[end + 1])
                )
            )
                end++;
            if (
                end > at
                && decimal.TryParse(
                    said[at..end].Replace(',', '.'),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
                numbers.Add(number);
            at = end + 1;
        }
        return numbers;
    }
}
