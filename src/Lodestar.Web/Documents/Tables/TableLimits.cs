namespace Lodestar.Web.Documents.Tables;

/// <summary>What is still a table that people keep, and no longer an attack on whoever opens it.</summary>
public static class TableLimits
{
    public const long MaxBytes = 50L * 1024 * 1024;
    public const int MaxColumns = 200;
    public const int MaxRows = 1_000_000;
    public const int MaxRecordBytes = 1024 * 1024;

    // A workbook is a zip archive: small on disk, any size in memory.
    public const int MaxEntries = 500;
    public const long MaxUnpackedBytes = 512L * 1024 * 1024;
    public const int MaxRatio = 200;
    public const long RatioMattersFrom = 16L * 1024 * 1024;
}
