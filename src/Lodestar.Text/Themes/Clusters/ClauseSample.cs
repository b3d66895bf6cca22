using Lodestar.Text.Algebra;
using Lodestar.Text.Themes.Reading;

namespace Lodestar.Text.Themes.Clusters;

/// <summary>Chooses the clauses that clusters are formed from: what is said often more likely, decided by the fingerprint of its words.</summary>
internal static class ClauseSample
{
    public static int[] Of(ClauseSet clauses, int[] among, int most, ulong seed)
    {
        if (among.Length <= most)
            return among;
        var numbers = (int[])among.Clone();
        var chances = Array.ConvertAll(
            numbers,
            clause => -Math.Log(Mix.Unit(Mix.With(clauses.Hashes[clause], seed))) / Math.Sqrt(clauses.Times[clause])
        );
        Array.Sort(chances, numbers);
        var chosen = numbers[..most];
        Array.Sort(chosen);
        return chosen;
    }
}
