namespace Lodestar.Core.Gather;

/// <summary>The questions to start from (R6-R9, R31-R33, R44, R47, R48, R92, R98, R116 and the best day).</summary>
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
            In(
                "What gets in the way of giving our customers good service?",
                "Co przeszkadza w dobrej obsłudze naszych klientów?",
                "O que nos impede de servir bem os nossos clientes?"
            )
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

    /// <summary>If I were the customer: the normal case (R46, R47).</summary>
    public static BankQuestion Treated { get; } =
        ShouldBe(
            "treated",
            "When all goes as planned: everybody has been a customer and knows the answer.",
            "If I were the customer, how would I want to be treated?",
            "Gdybym był klientem, jak chciałbym być traktowany?",
            "Se eu fosse o cliente, como gostaria de ser tratado?"
        );

    /// <summary>If someone got it wrong: the exception (R46, R48).</summary>
    public static BankQuestion Botched { get; } =
        ShouldBe(
            "botched",
            "When something went wrong: half of service is how it is put right.",
            "If someone botched my order, how would I want it resolved?",
            "Gdyby ktoś pomylił moje zamówienie, jak chciałbym, żeby to naprawiono?",
            "Se alguém se enganasse na minha encomenda, como gostaria que o resolvessem?"
        );

    /// <summary>All of them, in the order they are offered.</summary>
    public static IReadOnlyList<BankQuestion> All { get; } =
    [
        ThinkOf,
        Feel,
        InTheWay,
        BestDay,
        Today(
            "means",
            "Shows how many ideas of good service live side by side.",
            "What does service mean to you?",
            "Co znaczy dla Ciebie obsługa?",
            "O que significa para si o serviço?"
        ), // R6
        ShouldBe(
            "would-serve",
            "Tells what people would do if they were free to.",
            "How would you like to serve our customers?",
            "Jak chciałbyś obsługiwać naszych klientów?",
            "Como gostaria de servir os nossos clientes?"
        ), // R7
        Today(
            "customers",
            "Nobody serves well who does not know whom.",
            "Who are my customers and what do they want from me and my organization?",
            "Kim są moi klienci i czego chcą ode mnie i mojej organizacji?",
            "Quem são os meus clientes e o que querem de mim e da minha organização?"
        ), // R31
        Today(
            "we-do",
            "What you do now is where the road starts.",
            "What do we do to serve these customers?",
            "Co robimy, aby obsłużyć tych klientów?",
            "O que fazemos para servir estes clientes?"
        ), // R32
        Today(
            "business",
            "Simple, and answered in surprisingly different ways.",
            "What is our business?",
            "Czym się właściwie zajmujemy?",
            "Qual é o nosso negócio?"
        ), // R44
        Treated,
        Botched,
        ShouldBe(
            "leave-with",
            "Points at the value, not at the product.",
            "What do customers leave with when we have served them well?",
            "Z czym odchodzą klienci, kiedy dobrze ich obsłużyliśmy?",
            "Com que ficam os clientes quando os servimos bem?"
        ), // R92
        ShouldBe(
            "describe",
            "A second way to ask for the picture people carry.",
            "Describe what customers should think of the service they received.",
            "Opisz, co klienci mają myśleć o obsłudze, którą otrzymali.",
            "Descreva o que os clientes devem pensar do serviço que receberam."
        ), // R98
    ];

    /// <summary>The one question, and what gets in the way, which every survey should ask (R8, R9).</summary>
    public static IReadOnlyList<BankQuestion> One { get; } = [ThinkOf, InTheWay];

    /// <summary>What customers should think and feel, and what gets in the way (R8, R33, R9).</summary>
    public static IReadOnlyList<BankQuestion> Three { get; } = [ThinkOf, Feel, InTheWay];

    /// <summary>Everything but the second wordings, from what is to what should be (R6-R9, R31-R33, R44, R47, R48, R92).</summary>
    public static IReadOnlyList<BankQuestion> Full { get; } =
    [
        .. new[] { "means", "customers", "we-do", "business", "would-serve", "think-of", "feel", "best-day", "treated", "botched" }
            .Concat(["leave-with", "in-the-way"])
            .Select(key => Find(key)!),
    ];

    public static BankQuestion? Find(string key) => All.FirstOrDefault(q => q.Key == key);

    private static BankQuestion Today(string key, string why, string english, string polish, string portuguese) =>
        new(key, QuestionKind.Open, Polarity.Today, why, In(english, polish, portuguese));

    private static BankQuestion ShouldBe(string key, string why, string english, string polish, string portuguese) =>
        new(key, QuestionKind.Open, Polarity.ShouldBe, why, In(english, polish, portuguese));

    private static Wording In(string english, string polish, string portuguese) =>
        new Wording("en", english).And("pl", polish).And("pt", portuguese);
}
