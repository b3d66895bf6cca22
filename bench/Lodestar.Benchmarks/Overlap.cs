using System.Numerics;

namespace Lodestar.Benchmarks;

/// <summary>How well answers that share themes by hand share found ones, pair by pair (extended B-Cubed, where an answer may have several).</summary>
internal static class Overlap
{
    private const int MostAnswers = 4000;

    public static double Of(IReadOnlyList<string[]> gold, IReadOnlyList<string[]> found)
    {
        var labelled = Enumerable.Range(0, gold.Count).Where(i => gold[i].Length > 0).ToList();
        var step = (labelled.Count + MostAnswers - 1) / Math.Max(1, MostAnswers);
        var kept = labelled.Where((_, at) => at % Math.Max(1, step) == 0).ToList();
        var (given, heard) = (Bits([.. kept.Select(i => gold[i])]), Bits([.. kept.Select(i => found[i])]));
        var (precision, recall) = (Share(heard, given), Share(given, heard));
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    // Of all that each two share on one side, the part that they share on the other too.
    private static double Share(ulong[][] one, ulong[][] other)
    {
        var means = new double[one.Length];
        Parallel.For(
            0,
            one.Length,
            i =>
            {
                var (sum, pairs) = (0.0, 0);
                for (var j = 0; j < one.Length; j++)
                {
                    if (Common(one[i], one[j]) is > 0 and var shared)
                        (sum, pairs) = (sum + Math.Min(shared, Common(other[i], other[j])) / (double)shared, pairs + 1);
                }
                means[i] = pairs == 0 ? -1 : sum / pairs;
            }
        );
        return means.Where(mean => mean >= 0).DefaultIfEmpty().Average();
    }

    private static int Common(ulong[] one, ulong[] other)
    {
        var common = 0;
        for (var at = 0; at < one.Length; at++)
            common += BitOperations.PopCount(one[at] & other[at]);
        return common;
    }

    private static ulong[][] Bits(IReadOnlyList<string[]> themes)
    {
        var numbers = themes.SelectMany(t => t).Distinct().Index().ToDictionary(t => t.Item, t => t.Index);
        return [.. themes.Select(BitsOf)];

        ulong[] BitsOf(string[] held)
        {
            var bits = new ulong[numbers.Count / 64 + 1];
            foreach (var theme in held)
                bits[numbers[theme] / 64] |= 1UL << numbers[theme] % 64;
            return bits;
        }
    }
}
