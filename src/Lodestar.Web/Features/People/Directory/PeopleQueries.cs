namespace Lodestar.Web.Features.People.Directory;

internal static class PeopleQueries
{
    private const int WordsSearchedFor = 6;

    extension(IQueryable<Person> people)
    {
        /// <summary>Every word must be somewhere in the name, number or email; accents and capitals do not matter, and % and _ are letters (C4).</summary>
        public IQueryable<Person> Matching(string? search)
        {
            var words = Line.Fold(search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(WordsSearchedFor);
            return words.Aggregate(
                people,
                (found, word) =>
                {
                    var pattern = $"%{Literally(word)}%";
                    return found.Where(p => EF.Functions.Like(p.SearchText, pattern, "\\"));
                }
            );
        }

        public IQueryable<Person> In(IReadOnlyList<Guid>? unitIds) =>
            unitIds is null ? people : people.Where(p => unitIds.Contains(p.UnitId));

        public IQueryable<Person> At(Level? level) => level is null ? people : people.Where(p => p.Level == level);

        /// <summary>Those who left too.</summary>
        public IQueryable<Person> EverHere() => people.IgnoreQueryFilters([PersonMap.PresentFilter]);
    }

    private static string Literally(string word) =>
        word.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
}
