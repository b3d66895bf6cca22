using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Lodestar.Web.Demo;

namespace Lodestar.Web.Features.Triangle.Translations;

/// <summary>The vision in Portuguese, which holds, and in Polish, which waits for a second voice of the front line.</summary>
internal sealed class TranslationsDemo(LodestarDb db) : IDemoChapter
{
    private static readonly (string Language, string Text, string Back, string By, string BackBy, int Voices)[] s_translations =
    [
        ("pt", "Tornar cada travessia calma e clara", "Make each crossing calm and clear", "Ines", "Lena", Translation.Voices),
        ("pl", "Niech każdy rejs będzie spokojny i jasny", "Let every voyage be peaceful and clear", "Tomasz", "Mara", 1),
    ];

    public int Order => 42;

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        if (await db.VisionAsync(ct) is not { } vision)
            return;
        var frontline = await db
            .People.AsNoTracking()
            .Where(p => p.Level == Level.Frontline)
            .OrderBy(p => p.EmployeeNumber)
            .ToListAsync(ct);
        var day = story.Today.AddDays(-30);
        foreach (var (language, text, back, by, backBy, voices) in s_translations)
        {
            var translation = Translation.Of(vision, language, VisionText.TryParse(text)!, story.Accounts[by].Id, day);
            translation.SayBack(VisionText.TryParse(back)!, story.Accounts[backBy].Id, day.AddDays(1));
            foreach (var speaker in frontline.Where(p => Translation.Speaks(p, language)).Take(voices))
                translation.Hear(speaker, isOurs: true, note: null, story.Accounts["Mara"].Id, day.AddDays(2));
            db.Add(translation);
        }
        await db.SaveChangesAsync(ct);
    }
}
