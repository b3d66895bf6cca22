namespace Lodestar.Web.Journeys;

/// <summary>A stage says what speaks against adopting a version of the sentence, and where that is mended.</summary>
public interface IConcerns
{
    Task<IReadOnlyList<Concern>> AboutAsync(Guid draftVersionId, CancellationToken ct);
}

/// <summary>One thing that speaks against it.</summary>
/// <param name="Say">In a sentence.</param>
/// <param name="Action">What to do about it.</param>
/// <param name="Url">Where.</param>
public sealed record Concern(string Say, string Action, string Url);
