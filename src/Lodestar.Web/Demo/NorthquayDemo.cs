using Microsoft.AspNetCore.Identity;

namespace Lodestar.Web.Demo;

/// <summary>Northquay Ferries, an invented company part-way on its road.</summary>
public sealed class NorthquayDemo(LodestarDb db, UserManager<Account> accounts, CurrentPerson person, IEnumerable<IDemoChapter> chapters)
{
    public const string Name = "Northquay Ferries";

    private static readonly (string FirstName, string Name, string Email, Role Role)[] Cast =
    [
        ("Ines", "Ines Carvalho", "ines@northquay.example", Role.Owner),
        ("Tomasz", "Tomasz Zielinski", "tomasz@northquay.example", Role.Champion),
        ("Mara", "Mara Lindqvist", "mara@lindqvist.example", Role.Facilitator),
        ("Lena", "Lena Duarte", "lena@northquay.example", Role.Member),
    ];

    /// <summary>Seeds the story once; an organization that is there already is left as it is.</summary>
    public async Task<bool> SeedAsync(DateTimeOffset today, CancellationToken ct)
    {
        if (await db.Set<Installation>().AnyAsync(ct))
            return false;
        var organization = new Organization(Name, today.AddDays(-120));
        organization.KeepTimeOf("Europe/Lisbon");
        person.Visit(organization);
        db.Add(new Installation(today));
        db.Add(organization);
        await db.SaveChangesAsync(ct);

        var story = new DemoStory(organization, today, await HireAsync(organization, ct));
        foreach (var chapter in chapters.OrderBy(c => c.Order))
        {
            await chapter.SeedAsync(story, ct);
            db.ChangeTracker.Clear();
        }
        await JoinDirectoryAsync(story, ct);
        return true;
    }

    private async Task<Dictionary<string, Account>> HireAsync(Organization organization, CancellationToken ct)
    {
        Dictionary<string, Account> byName = new(StringComparer.Ordinal);
        foreach (var (firstName, name, email, role) in Cast)
        {
            var account = new Account
            {
                Name = name,
                UserName = email,
                Email = email,
                EmailConfirmed = true,
            };
            var made = await accounts.CreateAsync(account);
            if (!made.Succeeded)
                throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));
            db.Add(new Membership(organization.Id, account.Id, role));
            byName[firstName] = account;
        }
        await db.SaveChangesAsync(ct);
        return byName;
    }

    // An account and its entry in the directory meet by the address.
    private async Task JoinDirectoryAsync(DemoStory story, CancellationToken ct)
    {
        foreach (var account in story.Accounts.Values)
            if (await db.People.SingleOrDefaultAsync(p => p.Email == account.Email, ct) is { } entry)
                (await db.Memberships.SingleAsync(m => m.AccountId == account.Id, ct)).BelongTo(entry.Id);
        await db.SaveChangesAsync(ct);
    }
}
