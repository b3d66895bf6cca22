using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather;

/// <summary>What an organization says in public to something it heard, and what changed because of it ("you said, we did").</summary>
public sealed record PublicReply
{
    public const int MaxLength = 600;

    private PublicReply(string answer, string? change) => (Answer, Change) = (answer, change);

    public string Answer { get; }
    public string? Change { get; }

    /// <summary>Null without an answer, or when one side is too long to be read.</summary>
    public static PublicReply? TryParse(string? answer, string? change)
    {
        var (said, did) = (Line.Of(answer), Line.OrNull(change));
        return said.Length is > 0 and <= MaxLength && did is null or { Length: <= MaxLength } ? new PublicReply(said, did) : null;
    }
}
