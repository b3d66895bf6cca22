namespace Lodestar.Core.Write.Rooms;

/// <summary>What a step of a workshop is for, in the order in which a sentence is found (R35, R104).</summary>
public enum PhaseKind
{
    /// <summary>Why we are here, and the mantra: customers first, then us.</summary>
    Welcome,

    /// <summary>What people said most consistently, in their own words (R35, R99).</summary>
    Themes,

    /// <summary>My worst and my best service as a customer.</summary>
    WarmUp,

    /// <summary>One scene: a customer meets us on a good day.</summary>
    Scene,

    /// <summary>Everybody writes before anybody speaks (R103).</summary>
    Writing,

    /// <summary>What belongs together comes together (R35).</summary>
    Grouping,

    /// <summary>What matters most, by hidden dots (R107).</summary>
    Dots,

    /// <summary>Sentences, word by word, in pairs and together (R105).</summary>
    Wordsmith,

    /// <summary>Candidates against the criteria, each person alone first (R36, R106).</summary>
    Criteria,

    /// <summary>What speaks against it? Objections make it better (R107).</summary>
    Consent,
}
