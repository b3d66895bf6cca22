namespace Lodestar.Core.Gather;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>In one's own words, as many as it takes.</summary>
    Open,

    /// <summary>In one's own words, with what kind of obstacle it is (R9, R116).</summary>
    Obstacle,

    /// <summary>In a word or a line.</summary>
    Short,

    /// <summary>By choosing one option.</summary>
    OneOf,

    /// <summary>By choosing as many options as fit.</summary>
    AnyOf,

    /// <summary>From 1 to 5, with a word at each end.</summary>
    Scale,

    /// <summary>From 0 to 10, with a word at each end.</summary>
    ZeroToTen,

    /// <summary>By putting options in order, the most important first.</summary>
    Rank,

    /// <summary>By choosing one column in each of several rows.</summary>
    Matrix,
}

/// <summary>Which way the answers point: how it is, how it should be, or what stands between (R34).</summary>
public enum Polarity
{
    Today,
    ShouldBe,
    InTheWay,
}

/// <summary>What each kind of question consists of.</summary>
public static class QuestionKinds
{
    extension(QuestionKind kind)
    {
        /// <summary>Answered by writing instead of choosing.</summary>
        public bool IsInWords => kind is QuestionKind.Open or QuestionKind.Obstacle or QuestionKind.Short;

        /// <summary>Answered by a number whose ends have a word.</summary>
        public bool IsGraded => kind is QuestionKind.Scale or QuestionKind.ZeroToTen;

        /// <summary>A later question may depend on which option was chosen.</summary>
        public bool CanDecide => kind is QuestionKind.OneOf or QuestionKind.AnyOf || kind.IsGraded;

        /// <summary>The fewest and the most options; those of a graded question are the words at its ends, those of a matrix its columns.</summary>
        public (int Least, int Most) Options =>
            kind switch
            {
                QuestionKind.Open or QuestionKind.Obstacle or QuestionKind.Short => (0, 0),
                QuestionKind.OneOf or QuestionKind.AnyOf => (2, 12),
                QuestionKind.Rank => (2, 8),
                QuestionKind.Scale or QuestionKind.ZeroToTen => (2, 2),
                QuestionKind.Matrix => (2, 7),
            };

        /// <summary>The fewest and the most rows.</summary>
        public (int Least, int Most) Rows => kind is QuestionKind.Matrix ? (1, 8) : (0, 0);

        /// <summary>The grades one can give.</summary>
        public IEnumerable<int> Grades =>
            kind switch
            {
                QuestionKind.Scale => Enumerable.Range(1, 5),
                QuestionKind.ZeroToTen => Enumerable.Range(0, 11),
                _ => [],
            };
    }
}
