using System.CommandLine;
using Lodestar.Web.Mail;

namespace Lodestar.Web.Commands;

/// <summary>For the person at the server when no mail arrives.</summary>
internal static class LinkCommand
{
    public static Command Create(string[] args)
    {
        var email = new Argument<string>("email") { Description = "The address of the account." };
        var link = new Command("link", "Print a one-time sign-in link for an account.") { email };
        link.TreatUnmatchedTokensAsErrors = false;
        link.SetAction(async (parsed, ct) => await RunAsync(parsed.GetRequiredValue(email), args, ct));
        return link;
    }

    private static async Task<int> RunAsync(string email, string[] args, CancellationToken ct)
    {
        await using var app = Host.Build(args);
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var (db, doors, mail) = (
            services.GetRequiredService<LodestarDb>(),
            services.GetRequiredService<Doors>(),
            services.GetRequiredService<Outgoing>()
        );
        var normalized = email.Trim().ToUpperInvariant();
        var found = await (
            from account in db.Users
            where account.NormalizedEmail == normalized
            join membership in db.Memberships.IgnoreQueryFilters() on account.Id equals membership.AccountId
            select membership
        )
            .AsNoTracking()
            .FirstOrDefaultAsync(ct);
        if (found is null)
        {
            await Console.Error.WriteLineAsync(
                $"Nobody here has the address {email}. Check the spelling; accounts are listed in Settings, Members."
            );
            return 1;
        }
        Console.WriteLine(mail.UrlOf($"/sign-in/link/{await doors.MakeLinkAsync(found.AccountId, found.OrganizationId, ct)}"));
        return 0;
    }
}
