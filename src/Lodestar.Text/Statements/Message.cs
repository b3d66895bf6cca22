using System.Globalization;

namespace Lodestar.Text.Statements;

/// <summary>A sentence with places for its arguments: the caller looks it up in the reader's language, then fills it in.</summary>
public sealed record Message(string Format, params IReadOnlyList<object> Args)
{
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, Format, [.. Args]);
}
