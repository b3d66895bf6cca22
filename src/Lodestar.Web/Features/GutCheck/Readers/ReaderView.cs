namespace Lodestar.Web.Features.GutCheck.Readers;

/// <summary>What a link shows.</summary>
public enum ReaderView
{
    Ask,
    Thanks,
    Used,
    Closed,
    Withdrawn,
    Unknown,
}

internal static class ReaderViews
{
    /// <summary>What a link shows to the browser that opens it (E5).</summary>
    /// <param name="mine">This browser has answered by it.</param>
    /// <param name="again">Whoever answered wants to change it.</param>
    /// <param name="open">Answers are still taken.</param>
    /// <param name="isUsed">Some browser has answered by it.</param>
    /// <param name="isWithdrawn">It was taken back.</param>
    public static ReaderView Of(bool mine, bool again, bool open, bool isUsed, bool isWithdrawn = false) =>
        mine && !(again && open) ? ReaderView.Thanks
        : isWithdrawn ? ReaderView.Withdrawn
        : !open ? ReaderView.Closed
        : isUsed && !mine ? ReaderView.Used
        : ReaderView.Ask;
}
