using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Demo;

/// <summary>What gets in the way at Northquay: as people wrote it, and the 23 that were taken up (story.md 11), nine of them solved.</summary>
internal static class NorthquayPains
{
    private static readonly (string Language, string Text, PainCategory Category)[] s_heard =
    [
        ("en", "The board says one delay, the app another and I hear a third on the radio", PainCategory.Policies),
        ("en", "Every refund needs a manager, even for a coffee", PainCategory.Policies),
        ("en", "The boarding scanners are older than some of my colleagues", PainCategory.Products),
        ("en", "I have to type the same booking into two systems", PainCategory.Products),
        ("en", "People shout because nobody told them earlier", PainCategory.Customers),
        ("en", "We on the phone learn about a cancellation from the callers", PainCategory.Coworkers),
        ("en", "No radio contact below the car deck", PainCategory.Products),
        ("en", "Shift plans come out on Friday for Monday", PainCategory.Leadership),
        ("en", "Head office has never loaded a ferry in August", PainCategory.Leadership),
        ("en", "My back, and two children at home with a cold", PainCategory.Personal),
        ("en", "Groups who booked one ticket and come with nine bikes", PainCategory.Customers),
        ("en", "Three forms for a lost teddy bear", PainCategory.Policies),
        ("pl", "Skanery przestają działać na deszczu", PainCategory.Products),
        ("pl", "Zwrot pieniędzy wymaga zgody kierownika", PainCategory.Policies),
        ("pt", "Cada canal diz uma coisa diferente sobre os atrasos", PainCategory.Policies),
        ("pt", "Não podemos decidir nada sozinhos", PainCategory.Leadership),
        ("en", "Marketing promises what the timetable cannot keep", PainCategory.Coworkers),
        ("en", "The chat tool logs me out in the middle of a talk", PainCategory.Products),
        ("en", "Nobody says thank you when a rough day went well", PainCategory.Leadership),
        ("en", "Freight goes first and the families watch it", PainCategory.Policies),
    ];

    /// <summary>In this language, to be taken one after the other.</summary>
    public static Queue<(string Language, string Text, PainCategory Category)> HeardIn(string language) =>
        new(s_heard.Where(heard => heard.Language == language));

    public static IReadOnlyList<(string Text, PainCategory Category, bool Solved)> Noted { get; } =
    [
        ("Delay announcements differ by channel", PainCategory.Policies, true),
        ("A refund needs a manager", PainCategory.Policies, true),
        ("Old boarding scanners", PainCategory.Products, true),
        ("Cancellations reach the phones last", PainCategory.Coworkers, true),
        ("No radio contact on the car deck", PainCategory.Products, true),
        ("Shift plans come too late", PainCategory.Leadership, true),
        ("Three forms for lost property", PainCategory.Policies, true),
        ("Chat tool logs out in the middle of a talk", PainCategory.Products, true),
        ("No thanks after a rough day", PainCategory.Leadership, true),
        ("Bookings typed twice", PainCategory.Products, false),
        ("Bicycles are not counted in group bookings", PainCategory.Policies, false),
        ("Freight boards before families without a word why", PainCategory.Policies, false),
        ("Campaigns promise sailings that are full", PainCategory.Coworkers, false),
        ("Signs at Saltmarsh point the old way", PainCategory.Products, false),
        ("Wheelchair ramp at Gulls Point is often locked", PainCategory.Products, false),
        ("Nobody knows who may decide at night", PainCategory.Leadership, false),
        ("Polish and Portuguese notices come days later", PainCategory.Policies, false),
        ("Angry callers when storms close the port", PainCategory.Customers, false),
        ("Drunk passengers on the last sailing", PainCategory.Customers, false),
        ("Finance answers crews after a week", PainCategory.Coworkers, false),
        ("New colleagues learn by watching only", PainCategory.Leadership, false),
        ("Card readers fail offshore", PainCategory.Products, false),
        ("Double shifts when somebody is ill", PainCategory.Personal, false),
    ];
}
