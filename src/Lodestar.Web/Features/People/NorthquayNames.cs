namespace Lodestar.Web.Features.People;

/// <summary>Invented names in the three languages of the company; person and language follow from the number alone.</summary>
internal static class NorthquayNames
{
    private static readonly (string Languages, string[] Given, string[] Family)[] s_languages =
    [
        (
            "en",
            [
                "Amy",
                "Ben",
                "Cara",
                "Daniel",
                "Ellie",
                "Finn",
                "Grace",
                "Harry",
                "Isla",
                "Jack",
                "Kate",
                "Liam",
                "Molly",
                "Noah",
                "Orla",
                "Priya",
                "Ravi",
                "Sam",
                "Tess",
                "Will",
            ],
            [
                "Ashby",
                "Barlow",
                "Carter",
                "Dunne",
                "Ellis",
                "Fraser",
                "Gray",
                "Hughes",
                "Irving",
                "Kerr",
                "Lowe",
                "Marsh",
                "Nolan",
                "Okafor",
                "Patel",
                "Quinn",
                "Rowe",
            ]
        ),
        (
            "pl en",
            [
                "Agnieszka",
                "Bartosz",
                "Celina",
                "Dawid",
                "Ewa",
                "Filip",
                "Grażyna",
                "Hubert",
                "Iwona",
                "Jakub",
                "Katarzyna",
                "Łukasz",
                "Małgorzata",
                "Norbert",
                "Ola",
                "Paweł",
                "Róża",
                "Stanisław",
                "Urszula",
                "Zofia",
            ],
            [
                "Bąk",
                "Czajka",
                "Dąbek",
                "Fijał",
                "Gołąb",
                "Jaśkiewicz",
                "Kędra",
                "Łęcki",
                "Mróz",
                "Nowicki",
                "Ostrowska",
                "Pająk",
                "Rybak",
                "Ślęzak",
                "Wójtowicz",
                "Zając",
                "Żuk",
            ]
        ),
        (
            "pt en",
            [
                "Adriana",
                "Bruno",
                "Catarina",
                "Diogo",
                "Eduarda",
                "Fábio",
                "Gonçalo",
                "Helena",
                "Inês",
                "João",
                "Leonor",
                "Miguel",
                "Nuno",
                "Olívia",
                "Pedro",
                "Raquel",
                "Sérgio",
                "Teresa",
                "Vasco",
                "Xavier",
            ],
            [
                "Almeida",
                "Barros",
                "Conceição",
                "Dias",
                "Esteves",
                "Faria",
                "Gouveia",
                "Henriques",
                "Jardim",
                "Leitão",
                "Magalhães",
                "Neves",
                "Pacheco",
                "Queirós",
                "Simões",
                "Tavares",
                "Vilaça",
            ]
        ),
    ];

    public static string LanguagesOf(int number) => Pool(number).Languages;

    // 20 given and 17 family names share no divisor: the first 340 pairs of a language are all different.
    public static string Of(int number)
    {
        var (_, given, family) = Pool(number);
        return $"{given[number / 3 % given.Length]} {family[number / 3 % family.Length]}";
    }

    private static (string Languages, string[] Given, string[] Family) Pool(int number) => s_languages[number % s_languages.Length];
}
