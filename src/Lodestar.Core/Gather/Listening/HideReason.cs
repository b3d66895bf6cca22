namespace Lodestar.Core.Gather.Listening;

/// <summary>Why a remark is not shown to the hall.</summary>
public enum HideReason
{
    NamesSomebody,
    Hurts,
    SaidBefore,
    OffTopic,
}

public static class HideReasons
{
    extension(HideReason reason)
    {
        /// <summary>The log shows what was hidden, except where showing it would do what hiding prevents.</summary>
        public bool KeepsText => reason is HideReason.SaidBefore or HideReason.OffTopic;
    }
}
