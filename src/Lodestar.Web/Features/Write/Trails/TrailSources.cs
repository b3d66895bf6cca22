using Lodestar.Text.Statements;
using Lodestar.Web.Features.Write.Checks;
using Lodestar.Web.Features.Write.Rooms;

namespace Lodestar.Web.Features.Write.Trails;

/// <summary>Where the trail of a word is looked for: what people said, and what lay on the table of the workshop.</summary>
public sealed class TrailSources(QuoteShelf shelf, RoomTrail rooms, WordKinship kinship)
{
    public QuoteShelf Shelf => shelf;
    public RoomTrail Rooms => rooms;
    public WordKinship Kinship => kinship;
}
