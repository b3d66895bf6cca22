namespace Lodestar.Web.Features.Gather.Demo;

/// <summary>What each of the 187 sent: where they work, in which language, and what they wrote under the three questions.</summary>
internal static class NorthquayAnswers
{
    private static readonly string[] s_languages = ["en", "pl", "pt"];

    public static IEnumerable<NorthquayAnswer> All()
    {
        var voices = new NorthquayVoices();
        var pains = s_languages.ToDictionary(language => language, NorthquayPains.HeardIn);
        foreach (var (number, seat) in NorthquaySeats.All().Index())
        {
            var language = NorthquayVoices.LanguageOf(seat, number);
            var answer = new NorthquayAnswer(seat, language, voices.ThinkOf(seat, language));
            if (number % 9 is 1 or 3 or 6 or 8)
                answer = answer with { Feel = voices.Feel(language) };
            if (number % 7 is 2 or 4 && pains[language].TryDequeue(out var pain))
                answer = answer with { InTheWay = pain.Text, Category = pain.Category };
            yield return answer;
        }
    }
}

/// <summary>One answer as it is sent; nothing where somebody left a question out.</summary>
internal sealed record NorthquayAnswer(Seat Seat, string Language, string ThinkOf)
{
    public string? Feel { get; init; }
    public string? InTheWay { get; init; }
    public Core.Gather.PainCategory? Category { get; init; }
}
