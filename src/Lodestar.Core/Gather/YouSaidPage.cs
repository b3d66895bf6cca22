namespace Lodestar.Core.Gather;

/// <summary>The page on which an organization tells everybody, without an account, what it heard and what it did.</summary>
public sealed class YouSaidPage
{
    public YouSaidPage(Guid organizationId) => OrganizationId = organizationId;

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Made like a survey's: not to be guessed, and easy to type.</summary>
    public string Code { get; private init; } = SurveyCode.New();
    public bool IsOpen { get; private set; }
    public DateTimeOffset? OpenedAt { get; private set; }
    public long Version { get; private set; }

    public void Open(DateTimeOffset now) => (IsOpen, OpenedAt) = (true, OpenedAt ?? now);

    /// <summary>Its address is kept: posters that carry it work again when it opens again.</summary>
    public void Close() => IsOpen = false;
}
