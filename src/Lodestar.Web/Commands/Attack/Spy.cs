namespace Lodestar.Web.Commands.Attack;

/// <summary>Somebody who reads: a name for the report, and a client that is signed in as them.</summary>
internal sealed record Spy(string Name, HttpClient Client);
