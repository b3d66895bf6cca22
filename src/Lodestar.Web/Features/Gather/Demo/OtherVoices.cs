namespace Lodestar.Web.Features.Gather.Demo;

/// <summary>What people at Northquay say in Polish and in Portuguese.</summary>
internal sealed class OtherVoices
{
    public static OtherVoices Polish() =>
        new()
        {
            Fast = new(
                "odprawa idzie szybko",
                "jesteśmy na czas{|, zawsze}",
                "bez kolejek {na rampie|przy okienku}",
                "sprawnie i z uśmiechem"
            ),
            Calm = new(
                "ludzie schodzą na ląd spokojni",
                "spokój, także {w sztormie|w sezonie}",
                "podróż bez stresu",
                "spokojny głos, kiedy coś się psuje"
            ),
            Clear = new(
                "wszystko jest jasne od {pierwszego zdania|początku}",
                "mówimy zrozumiale",
                "wyjaśniamy, dlaczego tak jest",
                "jasne znaki w porcie"
            ),
            Other = new("{miły|ciepły} uśmiech na powitanie", "ktoś, kto pomoże z walizką", "kawa i widok na morze", "prom jak u sąsiada"),
            Feelings = new("Mile widziani", "Bezpiecznie", "Jak w domu", "Że ktoś ich wysłuchał"),
        };

    public static OtherVoices Portuguese() =>
        new()
        {
            Fast = new(
                "o embarque é rápido",
                "partimos a horas{|, sempre}",
                "sem filas {na rampa|no cais}",
                "chegar a horas, como prometido"
            ),
            Calm = new(
                "as pessoas saem mais calmas do que entraram",
                "uma viagem tranquila{|, até com mau tempo}",
                "tudo sem stress",
                "uma voz calma quando algo corre mal"
            ),
            Clear = new(
                "explicamos {o que acontece|tudo} à primeira",
                "respostas claras{|, sempre iguais}",
                "tudo claro antes de sair de casa",
                "palavras que toda a gente entende"
            ),
            Other = new("um sorriso no cais", "alguém que ajuda com as malas", "o café e a vista do mar", "o barco da nossa terra"),
            Feelings = new("Bem-vindos", "Seguros", "Em casa", "Que alguém os ouviu"),
        };

    public required Deck Fast { get; init; }
    public required Deck Calm { get; init; }
    public required Deck Clear { get; init; }
    public required Deck Other { get; init; }
    public required Deck Feelings { get; init; }
}
