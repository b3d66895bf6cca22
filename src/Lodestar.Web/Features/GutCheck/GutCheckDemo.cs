using Lodestar.Core.GutCheck;
using Lodestar.Core.Write;
using Lodestar.Web.Demo;
using Lodestar.Web.Features.GutCheck.Rounds;

namespace Lodestar.Web.Features.GutCheck;

/// <summary>Twenty people who were not in the room: three stumble over "seamless", one word changes, and the sentence is adopted.</summary>
internal sealed class GutCheckDemo(LodestarDb db, RoundDesk desk) : IDemoChapter
{
    public int Order => 30;

    private static readonly (string Name, StakeholderKind Kind)[] s_guests =
    [
        ("Joana Prado, Harbor Authority", StakeholderKind.Partner),
        ("Piotr Sowa, Sowa Freight", StakeholderKind.Partner),
        ("Nadia Haddad, Island Tourism", StakeholderKind.Partner),
        ("Rui, husband of a deckhand", StakeholderKind.Family),
        ("Grażyna, mother of an agent", StakeholderKind.Family),
        ("Tom, son of a captain", StakeholderKind.Family),
        ("Aisha نور, sister of a purser", StakeholderKind.Family),
    ];

    private static readonly (string Reason, string? Instead)[] s_doubts =
    [
        ("Nobody at our counter says “seamless”. We say it went smoothly, or that people stayed calm.", "calm"),
        ("It sounds like an advertisement. In a storm nothing is seamless, but we can stay calm.", "calm"),
        ("I had to look it up.", "easy"),
        ("I miss the freight drivers. Does “crossing” mean them too?", null),
    ];

    private static readonly string[] s_coldReads =
    [
        "say what happens next before anybody asks",
        "keep calm at the ramp",
        "explain the delay myself",
        "",
        "answer a refund in one clear sentence",
        "look for the last one in line",
        "speak slower when it is loud",
        "give the same answer as the desk",
        "keep my voice calm in a storm",
        "",
        "put up a sign that a tired person understands",
    ];

    // Most keep it; some lose the last word, and a few say it their own way.
    private static string MemoryOf(string sentence, int place) =>
        (place % 6) switch
        {
            4 => string.Join(' ', sentence.Split(' ')[..^2]),
            5 => sentence.Replace("every crossing", "each trip", StringComparison.Ordinal),
            _ => sentence,
        };

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        var draft = await db.Drafts.SingleAsync(ct);
        var opened = draft.Latest.WrittenAt.AddDays(4).AddHours(3); // the sentence rested for three of them
        var first = Round.Open(draft.Latest, 1, opened, opened.AddDays(7));
        await InviteAsync(first, story, ct);
        AnswerFirst(first, opened.AddDays(1));
        first.Close(opened.AddDays(3));

        db.Add(Compare(first, opened.AddDays(3)));

        var repaired = opened.AddDays(4);
        draft.Save(
            VisionText.TryParse("Make every crossing calm and clear")!,
            "Gut check 1: 16 of 20 said definitely us. Three stumbled over “seamless” and two of them would say “calm”.",
            draft.Latest.Number,
            story.Accounts["Tomasz"].Id,
            repaired
        );
        var second = first.AskAgain(draft.Latest, 2, repaired, repaired.AddDays(7))!;
        AnswerSecond(second, repaired.AddDays(1));
        second.Close(repaired.AddDays(3));
        second
            .Result!.Hesitaters[0]
            .ReplyWith("Yes. A crossing is everyone’s: cars, freight, foot passengers. We say so in the triangle, under “Clear”.");
        db.AddRange(first, second);
        var ines = story.Accounts["Ines"];
        var (vision, adoption) = Adoption.Of(second, 1, new Decision(ines.Id, ines.Name, [], null), repaired.AddDays(4))!.Value;
        db.AddRange(vision, adoption);
        await db.SaveChangesAsync(ct);
    }

    // Two executives, five who have been here long, six others, three partners and four from families.
    private async Task InviteAsync(Round round, DemoStory story, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(story.Today.UtcDateTime);
        var attendees = await desk.AttendeesAsync(ct);
        var leaders = story.Accounts.Values.Select(a => a.Email).ToList();
        var people = (await db.People.OrderBy(p => p.EmployeeNumber).ToListAsync(ct))
            .Where(p => p.Email is not null && !leaders.Contains(p.Email) && !attendees.PersonIds.Contains(p.Id))
            .Select(p => new Invitation(p.Name, StakeholderKinds.Of(p, today), p.Email, p.Id))
            .ToLookup(i => i.Kind);
        var staff = people[StakeholderKind.Staff].Where((_, place) => place % 11 == 0).Take(6);
        foreach (var who in people[StakeholderKind.Executive].Take(2).Concat(people[StakeholderKind.Veteran].Take(5)).Concat(staff))
            round.Invite(who, attendees);
        foreach (var (name, kind) in s_guests)
            round.Invite(new Invitation(name, kind), attendees);
    }

    private static void AnswerFirst(Round round, DateTimeOffset moment)
    {
        foreach (var (place, reader) in round.Readers.Index())
        {
            var doubt = place % 5 == 3 ? s_doubts[place / 5] : default;
            Answer(round, reader, doubt.Reason, doubt.Instead, moment);
        }
    }

    // Most find "calm" better than "seamless"; "easy" divides them.
    private static Clinic Compare(Round first, DateTimeOffset moment)
    {
        var clinic = Clinic.Open(first, first.Sentence.Words.ToList().IndexOf("seamless"), ["calm", "easy"], moment, moment.AddDays(2))!;
        foreach (var (place, reader) in clinic.Readers.Index())
        {
            Dictionary<string, int?> chosen = new()
            {
                ["0-1"] = place % 6 == 5 ? 0 : 1,
                ["0-2"] = place % 3 == 0 ? null : place % 2 * 2,
                ["1-2"] = 1,
            };
            reader.Answer(chosen, clinic, ReaderToken.Create(), moment.AddHours(5));
        }
        clinic.Close(moment.AddHours(20));
        return clinic;
    }

    private static void AnswerSecond(Round round, DateTimeOffset moment)
    {
        var last = round.Readers.Last(r =>
            r.Name == round.Readers.Where(x => !x.HasAnswered).Select(x => x.Name).Order(StringComparer.Ordinal).Last()
        );
        foreach (var reader in round.Readers.Where(r => !r.HasAnswered))
            Answer(round, reader, reader == last ? "Calm is right. I would still like to hear that freight counts." : null, null, moment);
    }

    private static void Answer(Round round, Reader reader, string? reason, string? instead, DateTimeOffset moment)
    {
        var key = ReaderToken.Create();
        var seamless = round.Sentence.Words.ToList().IndexOf("seamless");
        Dictionary<int, string> flags = instead is null ? [] : new() { [seamless] = instead };
        var place = round.Readers.ToList().IndexOf(reader);
        var reaction = reason is null ? Reaction.DefinitelyUs : Reaction.Almost;
        reader.Answer(new ReaderAnswer(reaction, reason, flags) { ColdRead = s_coldReads[place % s_coldReads.Length] }, round, key, moment);
        reader.Recite(MemoryOf(round.Sentence.Value, place), round, key, moment);
    }
}
