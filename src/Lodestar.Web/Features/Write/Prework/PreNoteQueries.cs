using Lodestar.Core.Write.Teams;

namespace Lodestar.Web.Features.Write.Prework;

internal static class PreNoteQueries
{
    extension(IQueryable<PreNote> notes)
    {
        /// <summary>What this person wrote and did not yet lay on the table as cards.</summary>
        public IQueryable<PreNote> WaitingOf(Guid personId) => notes.Where(n => n.PersonId == personId && !n.IsTaken).OrderBy(n => n.Id);
    }
}
