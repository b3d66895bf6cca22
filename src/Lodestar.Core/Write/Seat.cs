using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Write;

/// <summary>A place in a workshop: of somebody in the directory, or of a guest who is always marked as one (E6).</summary>
public sealed class Seat
{
    /// <summary>How long a link to a seat opens, in days.</summary>
    public const int LinkDays = 60;

    private const string Purpose = "workshop seat ";

    private Seat() => Name = ""; // EF

    private Seat(Workshop workshop, string name) =>
        (OrganizationId, WorkshopId, Name) = (workshop.OrganizationId, workshop.Id, Line.Of(name));

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid WorkshopId { get; private init; }

    /// <summary>Null for a guest.</summary>
    public Guid? PersonId { get; private init; }
    public string Name { get; private init; }
    public Level? Level { get; private init; }

    /// <summary>The hash of the secret in this seat's link, if one was made (B1); a newer link makes the older one useless.</summary>
    public string? LinkHash { get; private set; }
    public DateTimeOffset? LinkEndsAt { get; private set; }

    /// <summary>Since when this seat opens nothing any more (A5).</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool IsGuest => PersonId is null;
    public bool IsOpen => WithdrawnAt is null;

    public static Seat For(Workshop workshop, Person person) => new(workshop, person.Name) { PersonId = person.Id, Level = person.Level };

    public static Seat ForGuest(Workshop workshop, string name) => new(workshop, name);

    /// <summary>A fresh secret for this seat's link; it can never be shown again.</summary>
    public string NewLink(DateTimeOffset now)
    {
        var secret = LinkSecret.Create();
        (LinkHash, LinkEndsAt) = (HashOf(secret), now.AddDays(LinkDays));
        return secret;
    }

    public bool Opens(DateTimeOffset now) => IsOpen && LinkEndsAt > now;

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;

    public void GiveBack() => WithdrawnAt = null;

    /// <summary>What is stored of a secret.</summary>
    public static string HashOf(string secret) => LinkSecret.HashOf(Purpose, secret);
}
