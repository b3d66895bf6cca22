namespace Lodestar.Core.Gather;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>In one's own words.</summary>
    Open,

    /// <summary>In one's own words, with what kind of obstacle it is (R9, R116).</summary>
    Obstacle,
}

/// <summary>Which way the answers point: how it is, how it should be, or what stands between (R34).</summary>
public enum Polarity
{
    Today,
    ShouldBe,
    InTheWay,
}
