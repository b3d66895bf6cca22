namespace Lodestar.Web.Accounts;

/// <summary>Who asks, in which organization, and with what right; one a request, one a job.</summary>
public sealed class CurrentPerson
{
    public Guid OrganizationId { get; private set; }

    /// <summary>Null for a visitor with a link and for a job.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The entry in the directory, if this account has one.</summary>
    public Guid? PersonId { get; private set; }
    public Role? Role { get; private set; }
    public string Name { get; private set; } = "";
    public string OrganizationName { get; private set; } = "";
    public string Brand { get; private set; } = Organization.DefaultBrand;

    public bool IsSignedIn => AccountId is not null;

    /// <summary>May lead the journey: owner or champion.</summary>
    public bool Leads => Role is Core.Organizations.Role.Owner or Core.Organizations.Role.Champion;

    /// <summary>May run rounds and workshops: those who lead, and facilitators.</summary>
    public bool Facilitates => Leads || Role is Core.Organizations.Role.Facilitator;

    /// <summary>A visitor holding a link, a job, or a seed: sees this organization's rows, has no rights of its own.</summary>
    public void Visit(Organization organization)
    {
        (OrganizationId, OrganizationName, Brand) = (organization.Id, organization.Name, organization.Brand);
        (AccountId, PersonId, Role, Name) = (null, null, null, "");
    }

    /// <summary>Like <see cref="Visit(Organization)"/>, where only the id is known.</summary>
    public void Visit(Guid organizationId) => OrganizationId = organizationId;

    internal void Enter(Organization organization, Account account, Membership membership)
    {
        (OrganizationId, OrganizationName, Brand) = (organization.Id, organization.Name, organization.Brand);
        (AccountId, PersonId, Role, Name) = (account.Id, membership.PersonId, membership.Role, account.Name);
    }
}
