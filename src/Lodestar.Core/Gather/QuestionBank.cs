namespace Lodestar.Core.Gather;

/// <summary>The questions to start from (R6-R9, R31-R33, R44, R92, R98, R116 and the best day).</summary>
public static class QuestionBank
{
    /// <summary>The one to ask if only one is asked (R8).</summary>
    public static BankQuestion ThinkOf { get; } =
        ShouldBe(
            "think-of",
            "One word or one line from everybody is enough to find what you all mean by good service.",
            "What do you want our customers to think of when they think of the service we provide?",
            "Co klienci mają mieć na myśli, kiedy myślą o naszej obsłudze?",
            "Em que queremos que os nossos clientes pensem quando pensam no serviço que prestamos?"
        );

    /// <summary>How customers should feel (R33).</summary>
    public static BankQuestion Feel { get; } =
        ShouldBe(
            "feel",
            "People forget what you did before they forget how it felt.",
            "How do we want our customers to feel about our service?",
            "Jak klienci mają się czuć dzięki naszej obsłudze?",
            "Como queremos que os nossos clientes se sintam com o nosso serviço?"
        );

    /// <summary>Pain points (R9, R116): worth asking in every survey.</summary>
    public static BankQuestion InTheWay { get; } =
        new(
            "in-the-way",
            QuestionKind.Obstacle,
            Polarity.InTheWay,
            "A vision that ignores what gets in the way is not believed.",
            new Wording("en", "What gets in the way of giving our customers good service?")
                .And("pl", "Co przeszkadza w dobrej obsłudze naszych klientów?")
                .And("pt", "O que nos impede de servir bem os nossos clientes?")
        );

    /// <summary>Us on our best day.</summary>
    public static BankQuestion BestDay { get; } =
        ShouldBe(
            "best-day",
            "A vision describes you as you are on your best day, so that it is true and worth repeating.",
            "Think of our best day. What do we do for our customers on it?",
            "Pomyśl o naszym najlepszym dniu. Co wtedy robimy dla klientów?",
            "Pense no nosso melhor dia. O que fazemos pelos nossos clientes nesse dia?"
        );

    /// <summary>All of them, in the order they are offered.</summary>
    public static IReadOnlyList<BankQuestion> All { get; } =
    [
        ThinkOf,
        Feel,
        InTheWay,
        BestDay,
        Today("means", "Shows how many ideas of good service live side by side.", "What does service mean to you?"), // R6
        ShouldBe("would-serve", "Tells what people would do if they were free to.", "How would you like to serve our customers?"), // R7
        Today(
            "customers",
            "Nobody serves well who does not know whom.",
            "Who are my customers and what do they want from me and my organization?"
        ), // R31
        Today("we-do", "What you do now is where the road starts.", "What do we do to serve these customers?"), // R32
        Today("business", "Simple, and answered in surprisingly different ways.", "What is our business?"), // R44
        ShouldBe("leave-with", "Points at the value, not at the product.", "What do customers leave with when we have served them well?"), // R92
        ShouldBe(
            "describe",
            "A second way to ask for the picture people carry.",
            "Describe what customers should think of the service they received."
        ), // R98
    ];

    public static BankQuestion? Find(string key) => All.FirstOrDefault(q => q.Key == key);

    private static BankQuestion Today(string key, string why, string english) =>
        new(key, QuestionKind.Open, Polarity.Today, why, new Wording("en", english));

    private static BankQuestion ShouldBe(string key, string why, string english) =>
        new(key, QuestionKind.Open, Polarity.ShouldBe, why, new Wording("en", english));

    private static BankQuestion ShouldBe(string key, string why, string english, string polish, string portuguese) =>
        new(key, QuestionKind.Open, Polarity.ShouldBe, why, new Wording("en", english).And("pl", polish).And("pt", portuguese));
}
