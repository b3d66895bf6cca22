using System.Collections.Immutable;

namespace Lodestar.Core.Gather;

/// <summary>One question or option in one or more languages; the first is what everybody sees who reads none of the others.</summary>
public sealed record Wording
{
    public const int MaxLength = 300;

    private readonly ImmutableSortedDictionary<string, string> _others;

    public Wording(string language, string text)
        : this(language, text, ImmutableSortedDictionary<string, string>.Empty) { }

    private Wording(string language, string text, ImmutableSortedDictionary<string, string> others)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, MaxLength);
        (Language, Text, _others) = (language, text.Trim(), others);
    }

    public string Language { get; }
    public string Text { get; }

    /// <summary>Every language it is worded in, the first one first.</summary>
    public IEnumerable<string> Languages => _others.Keys.Prepend(Language);

    public bool Has(string language) => language == Language || _others.ContainsKey(language);

    /// <summary>Also in this language; for the first language, in other words.</summary>
    public Wording And(string language, string text) =>
        language == Language
            ? new Wording(Language, text, _others)
            : new Wording(Language, Text, _others.SetItem(language, new Wording(language, text).Text));

    /// <summary>No longer in this language; the first one stays.</summary>
    public Wording Without(string language) => new(Language, Text, _others.Remove(language));

    /// <summary>The wording in this language, else the first.</summary>
    public string In(string language) => _others.GetValueOrDefault(language, Text);

    /// <summary>The language it is really in when asked for this one.</summary>
    public string LanguageFor(string language) => _others.ContainsKey(language) ? language : Language;

    public bool Equals(Wording? other) =>
        other is not null && Language == other.Language && Text == other.Text && _others.SequenceEqual(other._others);

    public override int GetHashCode() => HashCode.Combine(Language, Text, _others.Count);
}
