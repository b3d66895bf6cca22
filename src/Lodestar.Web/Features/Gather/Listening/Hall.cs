using System.Security.Cryptography;
using System.Text;
using Lodestar.Core.Gather.Listening;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>A town hall as everybody in it may see it, the same for all: what a phone itself agreed with is not in it.</summary>
public sealed record Hall(
    ListeningSession Session,
    Organization Organization,
    string Question,
    IReadOnlyList<HallRemark> Shown,
    IReadOnlyList<HiddenLine> Hidden,
    int Waiting
)
{
    /// <summary>More than anybody reads on a phone; the others come by agreement, or first among those few have seen.</summary>
    public const int MostOnPhone = 60;
    public const int MostOnWall = 6;

    /// <summary>The same state has the same revision, on every node: a page that has it needs nothing.</summary>
    public string Revision { get; } = RevisionOf(Session, Shown, Hidden, Waiting);

    /// <summary>Remarks for one view of the hall.</summary>
    public IEnumerable<HallRemark> Seen(HallView view) =>
        view switch
        {
            HallView.Top => Shown.Take(MostOnPhone),
            HallView.Fewest => Shown.Reverse().Take(MostOnPhone),
            HallView.Wall => Shown.Take(MostOnWall),
        };

    private static string RevisionOf(
        ListeningSession session,
        IReadOnlyList<HallRemark> shown,
        IReadOnlyList<HiddenLine> hidden,
        int waiting
    )
    {
        var state = new StringBuilder().Append(session.State).Append(waiting);
        foreach (var remark in shown)
            state.Append(remark.Id.ToString("N")).Append(remark.Upvotes);
        foreach (var line in hidden)
            state.Append(line.Reason).Append(line.Count);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state.ToString())).AsSpan(0, 8));
    }
}

/// <summary>A remark that the hall sees.</summary>
public sealed record HallRemark(Guid Id, string Text, int Upvotes);

public enum HallView
{
    Top,
    Fewest,
    Wall,
}
