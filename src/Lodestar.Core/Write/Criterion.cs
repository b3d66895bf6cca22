namespace Lodestar.Core.Write;

/// <summary>What a good vision sentence must be (R11-14, R25, R73, R106); each is rated 0 to 4 by each person on their own.</summary>
public enum Criterion
{
    /// <summary>Easy to understand at once (R11).</summary>
    Simple,

    /// <summary>No word too many (R73).</summary>
    Concise,

    /// <summary>Said from memory tomorrow (R26, R73).</summary>
    Memorable,

    /// <summary>Says how we serve, not why we exist or what we hope to gain (R25).</summary>
    Service,

    /// <summary>Everyone, in every role, can do something about it (R63, R73).</summary>
    Actionable,

    /// <summary>Lets people decide on their own (R57, R73).</summary>
    Empowering,

    /// <summary>One can count it (R27).</summary>
    Measurable,

    /// <summary>One can see or hear it happen (R27).</summary>
    Observable,

    /// <summary>A newcomer can practice it (R27).</summary>
    Trainable,

    /// <summary>Looks from where the customer stands (R106).</summary>
    CustomerFocused,

    /// <summary>Describes the service given on a good day (R12, R13).</summary>
    TrueToday,

    /// <summary>Worth growing into (R13).</summary>
    WorthBecoming,
}
