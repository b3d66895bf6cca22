using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>The language a statement is read in: as told, else as guessed. What is written in Latin letters and not known is read as English.</summary>
internal sealed record StatementLanguage(string Code)
{
    public bool IsEnglish => Code == "en";

    /// <summary>False where only the script is certain.</summary>
    public bool IsKnown => !Code.StartsWith(Language.Unknown, StringComparison.Ordinal);

    public static StatementLanguage Of(IReadOnlyList<Token> tokens, string? told)
    {
        var code = told is { Length: > 0 } ? told.Split('-', '_')[0].ToLowerInvariant() : Language.Of(tokens);
        return new StatementLanguage(code == Language.Unknown ? "en" : code);
    }
}
