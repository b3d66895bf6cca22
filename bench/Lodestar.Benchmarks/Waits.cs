namespace Lodestar.Benchmarks;

/// <summary>How long people waited, in milliseconds.</summary>
internal sealed class Waits(IEnumerable<double> milliseconds)
{
    private readonly List<double> _sorted = [.. milliseconds.Order()];

    /// <summary>This share of them waited no longer; 1 is the last.</summary>
    public double At(double share) => _sorted.Count == 0 ? 0 : _sorted[(int)Math.Min(_sorted.Count - 1, _sorted.Count * share)];

    public void Print(string what) => Console.WriteLine($"{what, -30} {this}");

    public override string ToString() =>
        $"p50 {At(.5), 6:N0} ms   p95 {At(.95), 6:N0} ms   p99 {At(.99), 6:N0} ms   last {At(1), 6:N0} ms   ({_sorted.Count:N0})";
}
