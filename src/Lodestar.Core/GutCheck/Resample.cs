using System.Security.Cryptography;

namespace Lodestar.Core.GutCheck;

/// <summary>Chooses who of those that agreed is asked again after a repair: half, at least five (R113).</summary>
public static class Resample
{
    public const int Fewest = 5;

    /// <summary>Drawn by a hash of reader and new wording: nobody can choose the sample, everybody can check it.</summary>
    public static IReadOnlySet<Reader> Of(IEnumerable<Reader> readers, Guid draftVersionId)
    {
        var agreed = readers.Where(r => r.Reaction is Reaction.DefinitelyUs && r.WithdrawnAt is null).ToList();
        return agreed
            .OrderBy(r => Lot(r.Id, draftVersionId), StringComparer.Ordinal)
            .Take(Math.Max((agreed.Count + 1) / 2, Fewest))
            .ToHashSet();
    }

    private static string Lot(Guid readerId, Guid draftVersionId) =>
        Convert.ToHexString(SHA256.HashData([.. readerId.ToByteArray(), .. draftVersionId.ToByteArray()]));
}
