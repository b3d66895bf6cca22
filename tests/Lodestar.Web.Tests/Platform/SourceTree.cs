namespace Lodestar.Web.Tests.Platform;

/// <summary>The files of this repository, for tests that judge how they look.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find();

    public static string At(string path) => Path.Combine(Root, path);

    public static IEnumerable<SourceFile> Files(string folder, params string[] patterns) =>
        patterns
            .SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories))
            .Where(path => !path.Contains("/node_modules/", StringComparison.Ordinal))
            .Where(path => !path.Contains("/Data/Migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path)));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Lodestar.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}

internal sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Lines that hold something and are no using directive.</summary>
    public int LinesOfCode =>
        Text.Split('\n').Count(line => line.Trim() is { Length: > 0 } code && !code.StartsWith("using ", StringComparison.Ordinal));

    public override string ToString() => Path;
}
