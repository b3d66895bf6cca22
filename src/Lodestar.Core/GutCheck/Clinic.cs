using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Text.Diff;

namespace Lodestar.Core.GutCheck;

/// <summary>
/// One word of a sentence that people stumbled over, and other words for it, compared in pairs by readers of the round: those who hesitated, and
/// a sample of those who agreed (R112, R113).
/// </summary>
public sealed class Clinic
{
    /// <summary>More would be more pairs than anybody compares with care: three and the word as it stands are six.</summary>
    public const int MostSwaps = 3;

    private readonly List<ClinicWord> _words = [];
    private readonly List<ClinicReader> _readers = [];

    private Clinic() => Sentence = null!; // EF

    private Clinic(Round round, int place, DateTimeOffset now, DateTimeOffset endsAt) =>
        (OrganizationId, RoundId, Sentence, WordIndex, OpenedAt, EndsAt) = (
            round.OrganizationId,
            round.Id,
            round.Sentence,
            place,
            now,
            endsAt
        );

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid RoundId { get; private init; }
    public VisionText Sentence { get; private init; }

    /// <summary>The place of the word in <see cref="VisionText.Words"/>, from 0.</summary>
    public int WordIndex { get; private init; }
    public RoundState State { get; private set; }
    public DateTimeOffset OpenedAt { get; private init; }
    public DateTimeOffset EndsAt { get; private init; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public long Version { get; private set; }

    /// <summary>The last day on which people may answer, wherever on earth they are.</summary>
    public DateOnly LastDay => DateOnly.FromDateTime(EndsAt.UtcDateTime.AddHours(-12).AddTicks(-1));

    /// <summary>The word as it stands at place 0, then the others.</summary>
    public IReadOnlyList<ClinicWord> Words => [.. _words.OrderBy(w => w.Place)];
    public IReadOnlyList<ClinicReader> Readers => _readers;

    /// <summary>Null while people compare, so that nobody follows anybody (R107).</summary>
    public ClinicResult? Result => State is RoundState.Open ? null : ClinicResult.Of(this);

    /// <summary>
    /// Opens a clinic for a word of a closed round's sentence. Null while the round is open, where the word is none of the sentence, where there
    /// is no swap or more than <see cref="MostSwaps"/>, or where one of them changes more than a word or two.
    /// </summary>
    /// <param name="round">The round with its readers.</param>
    /// <param name="place">Which word, from 0.</param>
    /// <param name="swaps">What could stand there instead; the same word twice, and the word as it stands, count once.</param>
    /// <param name="now">The moment.</param>
    /// <param name="endsAt">Links work until then.</param>
    public static Clinic? Open(Round round, int place, IEnumerable<string> swaps, DateTimeOffset now, DateTimeOffset endsAt)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(endsAt, now);
        if (round.State is RoundState.Open || place < 0 || place >= round.Sentence.Words.Count)
            return null;
        var stands = round.Sentence.BareWord(place);
        List<string> words = [.. swaps.Select(Line.Of).Where(w => w.Length > 0).Prepend(stands).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (words.Count is < 2 or > MostSwaps + 1 || !words.Skip(1).All(w => IsSwap(round.Sentence, place, w)))
            return null;

        var clinic = new Clinic(round, place, now, endsAt);
        clinic._words.AddRange(words.Select((text, i) => new ClinicWord(clinic, i, text)));
        // Who came by the open link left no way to reach them.
        var reachable = round.Readers.Where(r => r is { HasAnswered: true, WithdrawnAt: null, CameByOpenLink: false }).ToList();
        var sample = Resample.Of(reachable, clinic.Id);
        clinic._readers.AddRange(reachable.Where(r => r.Hesitates || sample.Contains(r)).Select(r => new ClinicReader(clinic, r)));
        return clinic;
    }

    public bool TakesAnswers(DateTimeOffset now) => State is RoundState.Open && now < EndsAt;

    public void Close(DateTimeOffset now)
    {
        if (State is RoundState.Open)
            (State, ClosedAt) = (RoundState.Closed, now);
    }

    /// <summary>The sentence with one of the words in its place.</summary>
    public string SentenceWith(int word) => word == 0 ? Sentence.Value : Sentence.With(WordIndex, _words.Single(w => w.Place == word).Text);

    /// <summary>All pairs, in an order and with sides that differ from reader to reader and stay the same for one.</summary>
    public IReadOnlyList<WordPair> PairsFor(ClinicReader reader) =>
        [.. Pairs.OrderBy(p => p.Lot(reader.Id), StringComparer.Ordinal).Select(p => p.TurnedFor(reader.Id))];

    /// <summary>All pairs, the lower place first.</summary>
    internal IEnumerable<WordPair> Pairs =>
        from first in Enumerable.Range(0, _words.Count)
        from second in Enumerable.Range(first + 1, _words.Count - first - 1)
        select new WordPair(first, second);

    private static bool IsSwap(VisionText sentence, int place, string word) =>
        word.Length <= WordFlag.LongestSuggestion
        && VisionText.TryParse(sentence.With(place, word)) is { } other
        && WordDiff.Between(sentence.Value, other.Value).Size is ChangeSize.WordOrTwo;
}

/// <summary>A word that could stand at the place of the clinic.</summary>
public sealed class ClinicWord
{
    private ClinicWord() => Text = ""; // EF

    internal ClinicWord(Clinic clinic, int place, string text) =>
        (OrganizationId, ClinicId, Place, Text) = (clinic.OrganizationId, clinic.Id, place, text);

    public Guid OrganizationId { get; private init; }
    public Guid ClinicId { get; private init; }

    /// <summary>0 for the word as it stands.</summary>
    public int Place { get; private init; }
    public string Text { get; private init; }
}
