namespace Lodestar.Core.Organizations;

/// <summary>An account's place in one organization: its role, and the person in the directory it belongs to, if any.</summary>
public sealed class Membership
{
    public Membership(Guid organizationId, Guid accountId, Role role, Guid? personId = null) =>
        (OrganizationId, AccountId, Role, PersonId) = (organizationId, accountId, role, personId);

    public Guid OrganizationId { get; private init; }
    public Guid AccountId { get; private init; }
    public Role Role { get; private set; }
    public Guid? PersonId { get; private set; }

    public void Become(Role role) => Role = role;

    public void BelongTo(Guid personId) => PersonId = personId;
}
