using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Lodestar.Web.Localization;

/// <summary>The sentences of every language, read once from the embedded files Localization/&lt;language&gt;.json.</summary>
public sealed class Catalogs
{
    /// <summary>Wraps every sentence in ⟦ ⟧, so that a test sees what was not made for translation.</summary>
    public const string Pseudo = "qps-ploc";

    private readonly FrozenDictionary<string, Catalog> _byLanguage = Load("Texts.");

    /// <summary>Languages that only the pages for respondents speak so far: an answer needs no more.</summary>
    private readonly FrozenDictionary<string, Catalog> _forRespondents = Load("Texts.Respondents.");

    public IReadOnlyList<CultureInfo> Languages => [.. _byLanguage.Keys.Order(StringComparer.Ordinal).Select(CultureInfo.GetCultureInfo)];

    /// <summary>The languages of pages that anybody with a link may open.</summary>
    public IReadOnlyList<CultureInfo> RespondentLanguages =>
        [.. _byLanguage.Keys.Union(_forRespondents.Keys).Order(StringComparer.Ordinal).Select(CultureInfo.GetCultureInfo)];

    public Catalog Current =>
        CultureInfo.CurrentUICulture.Name.Equals(Pseudo, StringComparison.OrdinalIgnoreCase) ? Catalog.Pseudo
        : _byLanguage.TryGetValue(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, out var catalog) ? catalog
        : _forRespondents.TryGetValue(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, out var partial) ? partial
        : _byLanguage["en"];

    private static FrozenDictionary<string, Catalog> Load(string prefix)
    {
        var assembly = typeof(Catalogs).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name[prefix.Length..].Count('.'.Equals) == 1)
            .ToFrozenDictionary(
                name => name[prefix.Length..^".json".Length],
                name =>
                {
                    using var stream = assembly.GetManifestResourceStream(name)!;
                    return new Catalog(JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!);
                },
                StringComparer.Ordinal
            );
    }
}

/// <summary>One language: what it does not say differently is said in English.</summary>
public sealed class Catalog(IReadOnlyDictionary<string, string> sentences)
{
    private readonly Func<string, string> _find = english =>
        sentences.TryGetValue(english, out var said) && said.Length > 0 ? said : english;

    private Catalog(Func<string, string> find)
        : this(new Dictionary<string, string>()) => _find = find;

    internal static Catalog Pseudo { get; } = new(english => $"⟦{english}⟧");

    public string Find(string english) => _find(english);
}
