namespace Lodestar.Core.Gather;

/// <summary>A sentence of a survey that a pain point was taken up from: the sentence and nothing about who wrote it (anonymity rule 7).</summary>
public sealed class PainVoice
{
    public PainVoice(PainPoint point, Guid answerId) =>
        (OrganizationId, PainPointId, AnswerId) = (point.OrganizationId, point.Id, answerId);

    private PainVoice() { } // EF

    public Guid OrganizationId { get; private init; }
    public Guid PainPointId { get; private init; }
    public Guid AnswerId { get; private init; }
}
