using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle.Versions;

internal static class EditionQueries
{
    extension(IQueryable<Edition> editions)
    {
        public IQueryable<Edition> NewestFirst() => editions.OrderByDescending(e => e.Major).ThenByDescending(e => e.Minor);

        /// <summary>Those older than this one.</summary>
        public IQueryable<Edition> Before(Edition edition) =>
            editions.Where(e => e.Major < edition.Major || (e.Major == edition.Major && e.Minor < edition.Minor));
    }
}
