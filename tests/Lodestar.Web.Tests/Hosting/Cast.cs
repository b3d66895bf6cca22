using Lodestar.Core.Organizations;

namespace Lodestar.Web.Tests.Hosting;

/// <summary>Who walks through the tests: four people of Northquay Ferries, and a stranger from elsewhere.</summary>
public static class Cast
{
    /// <summary>The moment every test begins: a Tuesday morning, ahead of real time so that cookies made then do not expire.</summary>
    public static readonly DateTimeOffset Morning = new(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);

    public static readonly Organization Northquay = new("Northquay Ferries", Morning.AddDays(-120));
    public static readonly Organization Otterlake = new("Otterlake Clinics", Morning.AddDays(-90));

    public static readonly Actor Ines = new("Ines Carvalho", "ines@northquay.example", Role.Owner, Northquay);
    public static readonly Actor Tomasz = new("Tomasz Zielinski", "tomasz@northquay.example", Role.Champion, Northquay);
    public static readonly Actor Mara = new("Mara Lindqvist", "mara@lindqvist.example", Role.Facilitator, Northquay);
    public static readonly Actor Lena = new("Lena Duarte", "lena@northquay.example", Role.Member, Northquay);

    /// <summary>Owner of another organization: whatever is Northquay's does not exist for him.</summary>
    public static readonly Actor Otto = new("Otto Varga", "otto@otterlake.example", Role.Owner, Otterlake);

    public static IReadOnlyList<Actor> OfNorthquay { get; } = [Ines, Tomasz, Mara, Lena];
    public static IReadOnlyList<Actor> Everybody { get; } = [.. OfNorthquay, Otto];

    public static Actor Of(Role role) => OfNorthquay.Single(actor => actor.Role == role);
}

/// <summary>One of the cast: an account and its role in one organization.</summary>
public sealed record Actor(string Name, string Email, Role Role, Organization Organization)
{
    public override string ToString() => $"{Name} ({Role})";
}
