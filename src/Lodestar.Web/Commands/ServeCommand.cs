using System.CommandLine;

namespace Lodestar.Web.Commands;

internal static class ServeCommand
{
    public static Command Create(string[] args)
    {
        var serve = new Command("serve", "Start the web server; brings the database up to date first.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        serve.SetAction((_, ct) => RunAsync(args, ct));
        return serve;
    }

    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        await using var app = Host.Build(args);
        await app.Services.GetRequiredService<Migrator>().RunAsync(ct);
        await app.RunAsync(ct);
        return 0;
    }
}
