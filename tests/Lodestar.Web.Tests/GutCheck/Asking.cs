using Lodestar.Core.GutCheck;
using Lodestar.Core.Write;
using Lodestar.Web.Tests.Hosting;
using Lodestar.Web.Tests.Write;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.GutCheck;

/// <summary>An open round with readers, each with a link.</summary>
internal sealed class Asking
{
    private static readonly Attendees s_nobody = new(new HashSet<Guid>(), new HashSet<string>());

    private Asking(Draft draft, Round round, IReadOnlyList<string> links) => (Draft, Round, Links) = (draft, round, links);

    public Draft Draft { get; }
    public Round Round { get; }
    public IReadOnlyList<string> Links { get; }
    public string Address => $"/gut-check/rounds/{Round.Id}";

    public static async Task<Asking> AboutAsync(LodestarApp app, string sentence, int readers)
    {
        var draft = await Room.DraftAsync(app, sentence);
        var now = app.Clock.GetUtcNow();
        var number = await app.ReadAsync(db => db.Rounds.CountAsync()) + 1;
        var round = Round.Open(draft.Latest, number, now, now.AddDays(7));
        for (var i = 1; i <= readers; i++)
            round.Invite(new Invitation($"Reader {i:00}", StakeholderKind.Family), s_nobody);
        var links = round.Readers.Select(r => ReaderLink.To(r, round.EndsAt)).ToList();
        await app.SeedAsync([round, .. links.Select(l => l.Link)]);
        return new(draft, round, [.. links.Select(l => $"/g/{l.Token}")]);
    }

    /// <summary>So many say yes; the rest say almost and flag the fourth word.</summary>
    public async Task AnswerAsync(LodestarApp app, int agree)
    {
        foreach (var (place, link) in Links.Index())
        {
            var page = await app.Visitor().OpenAsync(link);
            await page.SubmitAsync(
                place < agree
                    ? [("Form.Reaction", "DefinitelyUs")]
                    :
                    [
                        ("Form.Reaction", "Almost"),
                        ("Form.Flags", "3"),
                        ("Form.Instead[3]", "calm"),
                        ("Form.Reason", "It sounds like an advertisement."),
                    ]
            );
        }
    }

    /// <summary>The round that followed, with a link for each of those who are asked again.</summary>
    public async Task<(Guid RoundId, IReadOnlyList<string> Links)> AgainAsync(LodestarApp app)
    {
        var next = await app.ReadAsync(db =>
            db.Rounds.AsNoTracking().Include(r => r.Readers).SingleAsync(r => r.PreviousRoundId == Round.Id)
        );
        var links = next.Readers.Where(r => !r.HasAnswered).Select(r => ReaderLink.To(r, next.EndsAt)).ToList();
        await app.SeedAsync(links.Select(l => (object)l.Link));
        return (next.Id, [.. links.Select(l => $"/g/{l.Token}")]);
    }

    public Task<Reader> ReaderAsync(LodestarApp app, int place) =>
        app.ReadAsync(db => db.Readers.AsNoTracking().SingleAsync(r => r.Id == Round.Readers[place].Id));
}
