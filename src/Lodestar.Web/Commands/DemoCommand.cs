using System.CommandLine;
using Lodestar.Web.Demo;
using Lodestar.Web.Mail;

namespace Lodestar.Web.Commands;

internal static class DemoCommand
{
    public static Command Create(string[] args)
    {
        var demo = new Command("demo", "Seed Northquay Ferries into an empty database, print a sign-in link for each role, and serve.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        demo.SetAction((_, ct) => RunAsync(args, ct));
        return demo;
    }

    private static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        await using var app = Host.Build(args);
        await app.Services.GetRequiredService<Migrator>().RunAsync(ct);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var today = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
            await scope.ServiceProvider.GetRequiredService<NorthquayDemo>().SeedAsync(today, ct);
            await PrintLinksAsync(scope.ServiceProvider, ct);
        }
        await app.RunAsync(ct);
        return 0;
    }

    private static async Task PrintLinksAsync(IServiceProvider services, CancellationToken ct)
    {
        var (db, doors, mail) = (
            services.GetRequiredService<LodestarDb>(),
            services.GetRequiredService<Doors>(),
            services.GetRequiredService<Outgoing>()
        );
        var members = await (
            from membership in db.Memberships.IgnoreQueryFilters()
            join account in db.Users on membership.AccountId equals account.Id
            select new { membership, account }
        )
            .AsNoTracking()
            .ToListAsync(ct);
        Console.WriteLine();
        Console.WriteLine($"  Lodestar runs on {mail.UrlOf("/")}");
        Console.WriteLine("  Sign in as (each link works once, today):");
        foreach (var member in members.GroupBy(m => m.membership.Role).OrderBy(g => g.Key).Select(g => g.First()))
        {
            var token = await doors.MakeLinkAsync(member.account.Id, member.membership.OrganizationId, ct, TimeSpan.FromHours(24));
            Console.WriteLine($"    {member.membership.Role, -12} {member.account.Name, -18} {mail.UrlOf($"/sign-in/link/{token}")}");
        }
        Console.WriteLine();
    }
}
