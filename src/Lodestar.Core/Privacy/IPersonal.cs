namespace Lodestar.Core.Privacy;

/// <summary>
/// Something that somebody wrote for themselves: nobody else reads it, whatever their role, before its writer shares it. Storage has to keep that,
/// not each page.
/// </summary>
public interface IPersonal
{
    /// <summary>The account whose it is.</summary>
    Guid AccountId { get; }

    /// <summary>Since when its writer lets the others read it; null while it is private.</summary>
    DateTimeOffset? SharedAt { get; }
}
