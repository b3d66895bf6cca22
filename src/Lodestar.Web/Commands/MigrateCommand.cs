using System.CommandLine;

namespace Lodestar.Web.Commands;

internal static class MigrateCommand
{
    public static Command Create(string[] args)
    {
        var migrate = new Command("migrate", "Bring the database up to date and end.") { TreatUnmatchedTokensAsErrors = false };
        migrate.SetAction(
            async (_, ct) =>
            {
                await using var app = Host.Build(args);
                await app.Services.GetRequiredService<Migrator>().RunAsync(ct);
                return 0;
            }
        );
        return migrate;
    }
}
