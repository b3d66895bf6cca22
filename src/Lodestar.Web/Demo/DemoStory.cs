namespace Lodestar.Web.Demo;

/// <summary>What every chapter needs to know: whose story, who acts in it, and what day it is told.</summary>
/// <param name="Organization">Northquay Ferries.</param>
/// <param name="Today">The day the story is told; chapters lie before it.</param>
/// <param name="Accounts">By first name: Ines (owner), Tomasz (champion), Mara (facilitator), Lena (member).</param>
public sealed record DemoStory(Organization Organization, DateTimeOffset Today, IReadOnlyDictionary<string, Account> Accounts);
