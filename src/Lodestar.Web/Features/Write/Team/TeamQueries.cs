using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Write.Team;

internal static class TeamQueries
{
    extension(IQueryable<Person> people)
    {
        public IQueryable<Person> OnWritingTeam(LodestarDb db) =>
            people.Where(p => p.LeftOn == null && db.Set<TeamMember>().Any(m => m.PersonId == p.Id));

        /// <summary>Those who are here, by any words of name, number or address; what is typed is text, never a pattern.</summary>
        public IQueryable<Person> HereNamed(string? search) =>
            Line.Fold(search ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Take(5)
                .Aggregate(people.Where(p => p.LeftOn == null), (found, word) => found.Where(p => p.SearchText.Contains(word)));
    }
}
