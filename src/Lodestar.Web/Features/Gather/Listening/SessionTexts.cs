using Lodestar.Core.Gather.Listening;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>What sessions are called, in words.</summary>
internal static class SessionTexts
{
    public static string KindName(this Texts texts, SessionKind kind) =>
        kind switch
        {
            SessionKind.FocusGroup => texts["Focus group"],
            SessionKind.TownHall => texts["Town hall"],
        };

    /// <summary>As the log of the hall says it.</summary>
    public static string ReasonName(this Texts texts, HideReason reason) =>
        reason switch
        {
            HideReason.NamesSomebody => texts["Names somebody"],
            HideReason.Hurts => texts["Hurts somebody"],
            HideReason.SaidBefore => texts["Said before"],
            HideReason.OffTopic => texts["About something else"],
        };

    public static string VoicesOf(this Texts texts, ListeningSession session) =>
        session.Kind switch
        {
            SessionKind.FocusGroup when session.Voices == 0 => texts["A few spoke"],
            SessionKind.TownHall when session.Voices == 0 => texts["A few remarks"],
            SessionKind.FocusGroup => texts.Count(session.Voices, "{0} person spoke", "{0} people spoke"),
            SessionKind.TownHall => texts.Count(session.Voices, "{0} remark", "{0} remarks"),
        };
}
