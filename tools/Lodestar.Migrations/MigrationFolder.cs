using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Migrations.Design;

namespace Lodestar.Migrations;

/// <summary>The folder of generated migrations. A run that would change nothing but the moment in the name changes no file.</summary>
internal sealed partial class MigrationFolder
{
    private const string RootNamespace = "Lodestar.Web";
    private const string SubNamespace = "Data.Migrations";
    private const string Initial = nameof(Initial);
    private readonly string _path;

    private MigrationFolder(string path) => _path = path;

    public static MigrationFolder In(string path) => new(Directory.CreateDirectory(path).FullName);

    /// <summary>Writes the one migration there is before the first release anew.</summary>
    public int WriteInitial()
    {
        if (Existing().Any(id => !id.EndsWith("_" + Initial, StringComparison.Ordinal)))
            return Refuse("There are migrations after Initial: give the new one a name, bin/migration NAME.");

        var written = Scaffold(Initial, anew: true);
        var old = Existing().SingleOrDefault();
        if (old is not null && Same(written, old))
            return Report("The migration is up to date.");

        foreach (var file in Directory.GetFiles(_path, "*.cs"))
            File.Delete(file);
        return Write(written);
    }

    /// <summary>Adds a migration after those there are.</summary>
    public int Add(string name)
    {
        if (!Name().IsMatch(name))
            return Refuse($"'{name}' cannot name a class; write it like AddBadges.");
        if (Existing().Any(id => id.EndsWith("_" + name, StringComparison.Ordinal)))
            return Refuse($"There is a migration {name} already.");

        return Write(Scaffold(name, anew: false));
    }

    private static ScaffoldedMigration Scaffold(string name, bool anew)
    {
        using var design = DesignTime.Open(anew);
        return design.Scaffolder.ScaffoldMigration(name, RootNamespace, SubNamespace, language: "C#");
    }

    private int Write(ScaffoldedMigration migration)
    {
        foreach (var (file, code) in Files(migration))
            File.WriteAllText(Path.Combine(_path, file), code);
        return Report($"Wrote {migration.MigrationId}.");
    }

    private bool Same(ScaffoldedMigration migration, string oldId) =>
        Files(migration)
            .All(file =>
            {
                var path = Path.Combine(_path, file.Name.Replace(migration.MigrationId, oldId, StringComparison.Ordinal));
                var code = file.Code.Replace(migration.MigrationId, oldId, StringComparison.Ordinal);
                return File.Exists(path) && File.ReadAllText(path) == code;
            });

    private static (string Name, string Code)[] Files(ScaffoldedMigration migration) =>
        [
            (migration.MigrationId + ".cs", Plain(migration.MigrationCode)),
            (migration.MigrationId + ".Designer.cs", Plain(migration.MetadataCode)),
            (migration.SnapshotName + ".cs", Plain(migration.SnapshotCode)),
        ];

    private static string Plain(string code) => code.ReplaceLineEndings("\n").TrimEnd() + "\n";

    private IEnumerable<string> Existing() =>
        Directory.GetFiles(_path, "*.Designer.cs").Select(file => Path.GetFileName(file)[..^".Designer.cs".Length]);

    private static int Report(string line)
    {
        Console.WriteLine(line);
        return 0;
    }

    private static int Refuse(string reason)
    {
        Console.Error.WriteLine(reason);
        return 1;
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9]+$")]
    private static partial Regex Name();
}
