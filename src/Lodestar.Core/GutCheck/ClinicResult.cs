using Lodestar.Core.Privacy;
using Lodestar.Core.Statistics;

namespace Lodestar.Core.GutCheck;

/// <summary>How words did against each other, pair by pair; a reader counts once in each, so that its interval holds.</summary>
public sealed class ClinicResult
{
    private ClinicResult(Clinic clinic, IReadOnlyList<ClinicReader> answered)
    {
        Answered = answered.Count;
        if (Answered < SmallestGroup.Floor)
            return;
        Pairs = [.. clinic.Pairs.Select(p => PairResult.Of(p, answered))];
        var (hesitated, others) = (answered.Where(r => r.Hesitated).ToList(), answered.Where(r => !r.Hesitated).ToList());
        if (hesitated.Count < SmallestGroup.Floor || others.Count > 0 && others.Count < SmallestGroup.Floor)
            return;
        Hesitated = [.. clinic.Pairs.Select(p => PairResult.Of(p, hesitated))];
    }

    public int Answered { get; }

    /// <summary>All pairs, the word as it stands first; empty below five answers.</summary>
    public IReadOnlyList<PairResult> Pairs { get; } = [];

    /// <summary>
    /// The same of those who had hesitated; empty where they, or the others, are fewer than five: either could be worked out from the whole.
    /// </summary>
    public IReadOnlyList<PairResult> Hesitated { get; } = [];

    /// <summary>The swaps against the word as it stands, the one that won most often first.</summary>
    public IEnumerable<PairResult> Swaps => Pairs.Where(p => p.First == 0).OrderByDescending(p => p.SecondWins.Share).ThenBy(p => p.Second);

    internal static ClinicResult Of(Clinic clinic) => new(clinic, [.. clinic.Readers.Where(r => r.HasAnswered)]);
}

/// <summary>How two words did against each other.</summary>
/// <param name="First">The place of the one.</param>
/// <param name="Second">The place of the other.</param>
/// <param name="FirstWins">Those who find the first better, of all who compared the two.</param>
/// <param name="SecondWins">Those who find the second better, of all who compared the two; the rest see no difference.</param>
public sealed record PairResult(int First, int Second, Rate FirstWins, Rate SecondWins)
{
    public int NoDifference => FirstWins.Of - FirstWins.Count - SecondWins.Count;

    internal static PairResult Of(WordPair pair, IEnumerable<ClinicReader> readers)
    {
        var choices = readers.SelectMany(r => r.Choices).Where(c => c.First == pair.First && c.Second == pair.Second).ToList();
        Rate Of(int word) => new(choices.Count(c => c.Better == word), choices.Count);
        return new(pair.First, pair.Second, Of(pair.First), Of(pair.Second));
    }
}
