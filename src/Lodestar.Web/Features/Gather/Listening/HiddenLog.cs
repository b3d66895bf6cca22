using Lodestar.Core.Gather.Listening;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>What was not shown to the hall and why, for the hall to see; without the words that would name or hurt somebody again.</summary>
public sealed record HiddenLine(HideReason Reason, int Count, IReadOnlyList<string> Texts);

public static class HiddenLog
{
    public static IReadOnlyList<HiddenLine> Of(IEnumerable<SessionRemark> remarks) =>
        [
            .. remarks
                .Where(r => r.State is RemarkState.Hidden)
                .OrderBy(r => r.Id)
                .GroupBy(r => r.Reason!.Value)
                .OrderBy(g => g.Key)
                .Select(g => new HiddenLine(g.Key, g.Count(), [.. g.Where(_ => g.Key.KeepsText).Select(r => r.Text)])),
        ];
}
