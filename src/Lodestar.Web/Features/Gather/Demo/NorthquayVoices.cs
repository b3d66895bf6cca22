namespace Lodestar.Web.Features.Gather.Demo;

/// <summary>Gives each of the 187 their words: what they speak of decides, where they work colors it.</summary>
internal sealed class NorthquayVoices
{
    private readonly EnglishVoices _english = new();
    private readonly OtherVoices _polish = OtherVoices.Polish();
    private readonly OtherVoices _portuguese = OtherVoices.Portuguese();

    public static string LanguageOf(Seat seat, int number) =>
        seat.Level is not Level.Frontline ? "en"
        : number % 9 == 4 ? "pl"
        : number % 11 == 6 || (seat.Team == "Porto Claro" && number % 2 == 0) ? "pt"
        : "en";

    public string ThinkOf(Seat seat, string language)
    {
        List<string> said = language switch
        {
            "pl" => Topics(seat, _polish.Fast, _polish.Calm, _polish.Clear, _polish.Other),
            "pt" => Topics(seat, _portuguese.Fast, _portuguese.Calm, _portuguese.Clear, _portuguese.Other),
            _ => Topics(seat, _english.Fast, _english.Calm, _english.Clear, OtherOf(seat)),
        };
        return string.Join(' ', said.Select(s => s.EndsWith('?') ? Begin(s) : Begin(s) + "."));
    }

    public string Feel(string language) =>
        (
            language switch
            {
                "pl" => _polish.Feelings,
                "pt" => _portuguese.Feelings,
                _ => _english.Feelings,
            }
        ).Deal();

    private static List<string> Topics(Seat seat, Deck fast, Deck calm, Deck clear, Deck other)
    {
        List<string> said = [];
        if (seat.Calm)
            said.Add(calm.Deal());
        if (seat.Fast)
            said.Add(fast.Deal());
        if (seat.Clear)
            said.Add(clear.Deal());
        if (!seat.HasTopic)
            said.Add(other.Deal());
        return said;
    }

    private Deck OtherOf(Seat seat) =>
        seat.Department switch
        {
            "Onboard" => _english.Aboard,
            "Terminals" => _english.Ashore,
            "Contact Centre" => _english.OnThePhone,
            _ => _english.AtTheOffice,
        };

    private static string Begin(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
