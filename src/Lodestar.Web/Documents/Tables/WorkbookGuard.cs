using System.IO.Compression;

namespace Lodestar.Web.Documents.Tables;

/// <summary>Looks into a workbook before anything parses it: few parts, an honest size, no bomb.</summary>
internal static class WorkbookGuard
{
    public static TableFault? Check(Stream file)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > TableLimits.MaxEntries)
                return new TableFault(TableFaultCode.Oversized);
            if (archive.GetEntry("xl/workbook.xml") is null)
                return new TableFault(TableFaultCode.NotATable);
            return UnpacksWithin(archive, file.Length) ? null : new TableFault(TableFaultCode.Oversized);
        }
        catch (Exception broken) when (TableReader.IsBroken(broken))
        {
            return new TableFault(TableFaultCode.Damaged);
        }
        finally
        {
            file.Position = 0;
        }
    }

    /// <summary>Unpacks for real: the size an archive announces is only a claim.</summary>
    private static bool UnpacksWithin(ZipArchive archive, long packed)
    {
        var allowed = Math.Min(TableLimits.MaxUnpackedBytes, Math.Max(TableLimits.RatioMattersFrom, packed * TableLimits.MaxRatio));
        var buffer = new byte[64 * 1024];
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0; )
            {
                allowed -= read;
                if (allowed < 0)
                    return false;
            }
        }
        return true;
    }
}
