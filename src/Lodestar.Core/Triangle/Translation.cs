using System.Text.RegularExpressions;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write;

namespace Lodestar.Core.Triangle;

/// <summary>
/// The vision in one more language. It holds once somebody else has said it back without having the original before them, and two people of
/// the front line who speak the language have signed it (R54, feature 91).
/// </summary>
public sealed partial class Translation
{
    /// <summary>How many speakers of the front line sign.</summary>
    public const int Voices = 2;

    public const int MaxLanguageLength = 12;
    public const int MaxNoteLength = 300;

    private readonly List<LocalVoice> _voices = [];

    private Translation() => (Language, Text) = ("", null!); // EF

    /// <summary>The first words of a vision in one more language.</summary>
    /// <exception cref="ArgumentException">The language is no tag such as "pl" or "pt-BR".</exception>
    public static Translation Of(Vision vision, string language, VisionText text, Guid translator, DateTimeOffset now) =>
        IsLanguage(language)
            ? new Translation
            {
                OrganizationId = vision.OrganizationId,
                VisionId = vision.Id,
                Language = language,
                Text = text,
                TranslatorId = translator,
                TranslatedAt = now,
            }
            : throw new ArgumentException("No language tag.", nameof(language));

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The vision it says; another vision needs a translation of its own.</summary>
    public Guid VisionId { get; private init; }

    /// <summary>The tag of the language: "pl".</summary>
    public string Language { get; private init; }
    public VisionText Text { get; private set; }

    /// <summary>The account that wrote these words.</summary>
    public Guid TranslatorId { get; private set; }
    public DateTimeOffset TranslatedAt { get; private set; }

    /// <summary>The words said back in the language of the vision; null until somebody did.</summary>
    public VisionText? BackText { get; private set; }

    /// <summary>The account that said them back; never the translator's.</summary>
    public Guid? BackTranslatorId { get; private set; }
    public DateTimeOffset? BackAt { get; private set; }
    public long Version { get; private set; }

    /// <summary>How many voices were heard: whoever saves over somebody else's is noticed.</summary>
    public int Heard { get; private set; }

    /// <summary>Those of the front line who said whether it is how they speak.</summary>
    public IReadOnlyList<LocalVoice> Said => _voices;

    public TranslationState State =>
        BackText is null ? TranslationState.NeedsBack
        : _voices.Any(v => !v.IsOurs) ? TranslationState.SentBack
        : _voices.Count < Voices ? TranslationState.NeedsVoices
        : TranslationState.Holds;

    public static bool IsLanguage(string? tag) => tag is not null && tag.Length <= MaxLanguageLength && Tag().IsMatch(tag);

    /// <summary>Other words begin anew: nobody has said these back or signed them.</summary>
    public void Rewrite(VisionText text, Guid translator, DateTimeOffset now)
    {
        if (text == Text)
            return;
        (Text, TranslatorId, TranslatedAt) = (text, translator, now);
        (BackText, BackTranslatorId, BackAt) = (null, null, null);
        _voices.Clear();
    }

    /// <summary>Keeps what the words say when they are translated back.</summary>
    /// <returns>False for the translator, who knows what was meant, and where it was said back already.</returns>
    public bool SayBack(VisionText text, Guid account, DateTimeOffset now)
    {
        if (account == TranslatorId || BackText is not null)
            return false;
        (BackText, BackTranslatorId, BackAt) = (text, account, now);
        return true;
    }

    /// <summary>Hears one speaker of the front line, or the same one anew.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="isOurs">Whether they would say it like that.</param>
    /// <param name="note">What sounds wrong, or nothing.</param>
    /// <param name="account">Whoever keys it in: the speaker, or somebody who read it to them.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The note is longer than <see cref="MaxNoteLength"/>.</exception>
    public VoiceRefusal? Hear(Person speaker, bool isOurs, string? note, Guid account, DateTimeOffset now)
    {
        if (RefusalOf(speaker) is { } refusal)
            return refusal;
        var line = ShortLine.OrNull(note, MaxNoteLength);
        _voices.RemoveAll(v => v.PersonId == speaker.Id);
        _voices.Add(new LocalVoice(speaker.Id, isOurs, line, account, now));
        Heard++;
        return null;
    }

    /// <summary>Why this person cannot sign; null when they can.</summary>
    public VoiceRefusal? RefusalOf(Person speaker) =>
        BackText is null ? VoiceRefusal.NotSaidBack
        : speaker.Level is not Level.Frontline ? VoiceRefusal.NotFrontline
        : !Speaks(speaker, Language) ? VoiceRefusal.NoSpeaker
        : null;

    /// <summary>Whether the directory says that somebody speaks a language, whatever the region: "pt-BR" speaks "pt".</summary>
    public static bool Speaks(Person person, string language) =>
        person
            .Languages.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Any(l => Root(l).Equals(Root(language), StringComparison.OrdinalIgnoreCase));

    private static string Root(string tag) => tag.Split('-')[0];

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}

/// <summary>How far a translation is.</summary>
public enum TranslationState
{
    /// <summary>Nobody has said it back.</summary>
    NeedsBack,

    /// <summary>Fewer than two of the front line have signed it.</summary>
    NeedsVoices,

    /// <summary>Somebody of the front line would not say it like that.</summary>
    SentBack,

    /// <summary>It is said back and signed.</summary>
    Holds,
}

/// <summary>Why somebody cannot sign a translation.</summary>
public enum VoiceRefusal
{
    NotSaidBack,
    NotFrontline,

    /// <summary>The directory does not say that they speak the language.</summary>
    NoSpeaker,
}

/// <summary>What one speaker of the front line said.</summary>
/// <param name="PersonId">Who spoke.</param>
/// <param name="IsOurs">Whether they would say it like that.</param>
/// <param name="Note">What sounds wrong.</param>
/// <param name="KeyedBy">The account that keyed it in.</param>
/// <param name="At">When.</param>
public sealed record LocalVoice(Guid PersonId, bool IsOurs, string? Note, Guid KeyedBy, DateTimeOffset At);
