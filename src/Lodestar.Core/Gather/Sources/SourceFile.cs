namespace Lodestar.Core.Gather.Sources;

/// <summary>The bytes of a source's file, apart from its words so that lists never carry them.</summary>
public sealed class SourceFile
{
    internal SourceFile(Source source, byte[] content) => (OrganizationId, SourceId, Content) = (source.OrganizationId, source.Id, content);

    private SourceFile() => Content = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid SourceId { get; private init; }
    public byte[] Content { get; private init; }
}
