using System.ComponentModel;
using System.Diagnostics;

namespace Lodestar.Lexicon;

/// <summary>Fetches the packages that package-lock.json pins; npm compares what arrives with the hashes there.</summary>
internal static class NpmPackages
{
    private static readonly string[] Files = ["package.json", "package-lock.json", ".npmrc"];

    public static string Install(string from, string work)
    {
        Directory.CreateDirectory(work);
        foreach (var file in Files)
            File.Copy(Path.Combine(from, file), Path.Combine(work, file));
        var start = new ProcessStartInfo(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            "ci --no-audit --no-fund --loglevel=error --prefer-offline"
        )
        {
            WorkingDirectory = work,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var said = Run(start);
        return said is null ? Path.Combine(work, "node_modules") : throw new IOException($"npm could not fetch the word vectors: {said}");
    }

    private static string? Run(ProcessStartInfo start)
    {
        try
        {
            using var npm = Process.Start(start)!;
            npm.OutputDataReceived += (_, _) => { };
            npm.BeginOutputReadLine();
            var said = npm.StandardError.ReadToEnd();
            npm.WaitForExit();
            return npm.ExitCode == 0
                ? null
                : said.Split('\n').FirstOrDefault(line => line.Contains("npm error", StringComparison.Ordinal)) ?? said;
        }
        catch (Win32Exception absent)
        {
            return absent.Message;
        }
    }
}
