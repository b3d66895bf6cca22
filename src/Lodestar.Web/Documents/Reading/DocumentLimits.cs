namespace Lodestar.Web.Documents.Reading;

/// <summary>What is still a document that people made, and no longer an attack on whoever opens it (H1).</summary>
public static class DocumentLimits
{
    public const int MaxMegabytes = 20;
    public const long MaxBytes = MaxMegabytes * 1024L * 1024;

    // A Word or PowerPoint file is a zip archive: small on disk, any size in memory.
    public const int MaxEntries = 2000;
    public const long MaxUnpackedBytes = 200L * 1024 * 1024;
    public const long MaxWordsBytes = 24L * 1024 * 1024;
    public const int MaxRatio = 200;
    public const long RatioMattersFrom = 16L * 1024 * 1024;
}
