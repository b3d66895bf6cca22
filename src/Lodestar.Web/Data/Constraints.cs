namespace Lodestar.Web.Data;

/// <summary>Rules that several tables repeat, in the words of the database.</summary>
internal static class Constraints
{
    /// <summary>Three capital letters (ISO 4217).</summary>
    public const string CurrencyCode = "length(\"Currency\") = 3 and \"Currency\" = upper(\"Currency\")";
}
