using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Lodestar.Benchmarks;

/// <summary>
/// The reference of the statement check, run beside ours where its parts are at hand: its script next to the data, and in LODESTAR_PEERS a folder
/// with the npm packages it reads, unpacked. Elsewhere the figure it gave when it was recorded stands.
/// </summary>
internal static partial class PythonReference
{
    private const double Recorded = .84;

    public static (string Name, double Auc) Of(string statements) =>
        Run(statements) is { } auc ? ("reference, sum of ten (run now)", auc) : ("reference, sum of ten (as recorded)", Recorded);

    private static double? Run(string statements)
    {
        var script = Path.Combine(Path.GetDirectoryName(statements)!, "..", "bench", "themes", "linter_calibrate.py");
        if (Environment.GetEnvironmentVariable("LODESTAR_PEERS") is not { Length: > 0 } packages || !File.Exists(script))
            return null;
        var noRanks = Path.GetTempFileName();
        File.WriteAllText(noRanks, "[]"); // its sum does not use word ranks
        try
        {
            var start = new ProcessStartInfo("/usr/bin/python3", [script, statements, packages, noRanks]) { RedirectStandardOutput = true };
            using var python = Process.Start(start)!;
            var said = Sum().Match(python.StandardOutput.ReadToEnd());
            python.WaitForExit();
            return said.Success ? double.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture) : null;
        }
        finally
        {
            File.Delete(noRanks);
        }
    }

    [GeneratedRegex(@"score /10.*?: ([\d.]+)")]
    private static partial Regex Sum();
}
