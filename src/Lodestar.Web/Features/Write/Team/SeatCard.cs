namespace Lodestar.Web.Features.Write.Team;

/// <summary>One chosen person on the page that chooses.</summary>
public sealed record SeatCard(Person Person, TeamModel Page);
