namespace Lodestar.Browser.Tests.Hosting;

/// <summary>Where the sources lie that the program takes its pages' files from.</summary>
internal static class Repository
{
    public static string At(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Lodestar.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository."), path);
    }
}
