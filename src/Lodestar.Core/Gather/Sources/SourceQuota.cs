namespace Lodestar.Core.Gather.Sources;

/// <summary>How much an organization's library may hold: plenty for what was ever said, too little for a warehouse.</summary>
public static class SourceQuota
{
    public const long MaxBytes = 200L * 1024 * 1024;
    public const int MaxSources = 500;

    public static bool Allows(long usedBytes, int sources, long more) => sources < MaxSources && usedBytes + more <= MaxBytes;
}
