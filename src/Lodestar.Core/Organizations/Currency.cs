using System.Collections.Frozen;
using System.Globalization;

namespace Lodestar.Core.Organizations;

/// <summary>A currency by its ISO 4217 code; amounts are whole numbers of its smallest unit, so that nothing is rounded.</summary>
public sealed record Currency
{
    public const int CodeLength = 3;
    public const string DefaultCode = "EUR";

    /// <summary>The largest amount that is taken, in the smallest unit.</summary>
    public const long MaxMinorUnits = 1_000_000_000_00;

    // The currencies of ISO 4217 that people pay with, by the number of digits behind the point.
    private static readonly FrozenDictionary<string, Currency> ByCode = new Dictionary<int, string>
    {
        [0] = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF",
        [2] =
            "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP "
            + "DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR "
            + "LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB "
            + "SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW",
        [3] = "BHD IQD JOD KWD LYD OMR TND",
    }
        .SelectMany(group => group.Value.Split(' '), (group, code) => new Currency(code, group.Key))
        .ToFrozenDictionary(currency => currency.Code, StringComparer.Ordinal);

    private Currency(string code, int digits) => (Code, Digits) = (code, digits);

    /// <summary>Three capital letters.</summary>
    public string Code { get; }

    /// <summary>How many digits stand behind the point: 2 for the euro, 0 for the yen.</summary>
    public int Digits { get; }

    /// <summary>All that are known, by code.</summary>
    public static IReadOnlyList<Currency> All { get; } = [.. ByCode.Values.OrderBy(c => c.Code, StringComparer.Ordinal)];

    /// <summary>Null for a code that is not known.</summary>
    public static Currency? Find(string? code) => code is not null && ByCode.TryGetValue(code, out var found) ? found : null;

    /// <summary>What is paid with where this language is spoken; the euro where nothing says otherwise.</summary>
    public static Currency Of(CultureInfo culture)
    {
        if (culture.Equals(CultureInfo.InvariantCulture))
            return ByCode[DefaultCode];
        var specific = culture.IsNeutralCulture ? CultureInfo.CreateSpecificCulture(culture.Name) : culture;
        return Find(new RegionInfo(specific.Name).ISOCurrencySymbol) ?? ByCode[DefaultCode];
    }

    /// <summary>Reads "60", "60.5" or "60,50"; groups of thousands are not taken, for a comma may stand for either.</summary>
    /// <returns>The amount in the smallest unit; null for anything else, for more digits than the currency has, and beyond the largest.</returns>
    public long? Read(string? typed)
    {
        var text = (typed ?? "").Trim().Replace(',', '.');
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) || amount > MaxMinorUnits)
            return null;
        var minor = amount * Unit;
        return minor == decimal.Truncate(minor) && minor is >= 0 and <= MaxMinorUnits ? (long)minor : null;
    }

    /// <summary>The amount in whole units: 6000 cents are 60 euro.</summary>
    public decimal Amount(long minorUnits) => minorUnits / Unit;

    private decimal Unit =>
        Digits switch
        {
            0 => 1m,
            2 => 100m,
            _ => 1000m,
        };
}
