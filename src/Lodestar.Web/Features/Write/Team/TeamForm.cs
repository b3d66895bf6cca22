using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>A team while it is being put together; all of it travels with the page and nothing is kept before it is saved.</summary>
public sealed class TeamForm
{
    public const int UsualSize = 9;

    /// <summary>Who is ticked.</summary>
    public List<Guid> People { get; set; } = [];

    /// <summary>Who stays in every proposal.</summary>
    public List<Guid> Pinned { get; set; } = [];

    /// <summary>Who stood in the team when the page was drawn: whoever of them is no longer ticked was taken out by hand.</summary>
    public List<Guid> Shown { get; set; } = [];

    /// <summary>Who was taken out by hand before.</summary>
    public List<Guid> Passed { get; set; } = [];

    public int Size { get; set; } = UsualSize;

    /// <summary>The day of the workshop.</summary>
    public DateOnly? On { get; set; }

    /// <summary>Which order of people who are alike.</summary>
    public int Draw { get; set; }

    [StringLength(WritingTeam.LongestReason, ErrorMessage = "Use at most {1} characters for the reason.")]
    public string? Reason { get; set; }

    [StringLength(100, ErrorMessage = "Search for fewer words.")]
    public string? Search { get; set; }

    /// <summary>What was just done, for the page to say.</summary>
    internal string? Notice { get; set; }

    internal int SizeWithin => Math.Clamp(Size, WritingTeam.Smallest, WritingTeam.Largest);

    /// <summary>Whom people tick themselves they want to keep; whom they untick they do not want proposed again.</summary>
    internal void Remember()
    {
        Pinned = [.. People.Where(id => Pinned.Contains(id) || !Shown.Contains(id)).Distinct()];
        Passed = [.. Passed.Concat(Shown).Distinct().Where(id => !People.Contains(id)).Take(WritingTeam.Limit * 4)];
        Draw = Math.Clamp(Draw, 0, TeamPool.Draws - 1);
    }
}
