using Microsoft.AspNetCore.Identity;

namespace Lodestar.Web.Features.Start;

/// <summary>Founds the organization and its owner; of two at once, one wins and the other changes nothing (B10).</summary>
public sealed class FirstRun(LodestarDb db, UserManager<Account> accounts, CurrentPerson person, TimeProvider clock)
{
    /// <summary>No owner and no problems: somebody else was faster.</summary>
    public async Task<(Account? Owner, Guid OrganizationId, IReadOnlyList<string> Problems)> FoundAsync(
        StartForm form,
        CancellationToken ct
    )
    {
        var now = clock.GetUtcNow();
        var organization = new Organization(form.Organization, now);
        organization.KeepTimeOf(clock.LocalTimeZone.Id); // a guess that the settings show
        organization.PayIn(Currency.Of(System.Globalization.CultureInfo.CurrentCulture)); // as is this
        var owner = new Account
        {
            Name = form.Name.Trim(),
            UserName = form.Email.Trim(),
            Email = form.Email.Trim(),
            EmailConfirmed = true,
        };
        person.Visit(organization);
        try
        {
            return await db.InTransactionAsync(
                async c =>
                {
                    db.Add(new Installation(now));
                    db.Add(organization);
                    await db.SaveChangesAsync(c);
                    var made = await accounts.CreateAsync(owner, form.Password);
                    if (!made.Succeeded)
                        throw new RefusedException([.. made.Errors.Select(e => e.Description)]);
                    db.Add(new Membership(organization.Id, owner.Id, Role.Owner));
                    await db.SaveChangesAsync(c);
                    return (owner, organization.Id, (IReadOnlyList<string>)[]);
                },
                ct
            );
        }
        catch (RefusedException refused)
        {
            return (null, default, refused.Problems);
        }
        catch (DbUpdateException)
        {
            return (null, default, []);
        }
    }

    private sealed class RefusedException(IReadOnlyList<string> problems) : Exception
    {
        public IReadOnlyList<string> Problems { get; } = problems;
    }
}
