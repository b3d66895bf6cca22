using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Organizations;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Features.Gather.Invitations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Invitations;

/// <summary>A crew with addresses, and an open survey that asks it.</summary>
internal sealed class Invited(LodestarApp app, Scene scene, IReadOnlyList<Person> crew)
{
    private static int s_number;

    public Survey Survey => scene.Survey;
    public Scene Scene => scene;
    public IReadOnlyList<Person> Crew => crew;

    public static async Task<Invited> OpenAsync(LodestarApp app, int people, Func<int, string>? address = null, bool isByInvitation = false)
    {
        var scene = await Scene.OpenAsync(app);
        var crew = Enumerable
            .Range(0, people)
            .Select(i => SailorOf(scene, address?.Invoke(i) ?? $"sailor{i}@{scene.Survey.Code}.example"))
            .ToList();
        await app.SeedAsync([.. crew]);
        await app.SeedAsync([.. crew.Select(person => new Invitee(scene.Survey, person))]);
        if (isByInvitation)
            await app.ReadAsync(db =>
                db.Surveys.Where(s => s.Id == scene.Survey.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.IsByInvitation, true))
            );
        return new Invited(app, scene, crew);
    }

    public Task<WebPage> InviteAsync() => app.As(Cast.Mara).SubmitAsync($"/gather/surveys/{Survey.Id}/invitations");

    public async Task<WebPage> RemindAsync() =>
        await (await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{Survey.Id}/invitations")).SubmitAsync("form[action$=reminders]");

    /// <summary>Lets portion after portion leave.</summary>
    public async Task SendAllAsync(int portions = 12)
    {
        for (var i = 0; i < portions; i++)
        {
            await app.RunJobsAsync();
            app.Clock.Advance(SendLettersJob.Between);
        }
    }

    public Task<Dictionary<LetterState, int>> StatesAsync(int round = 0) =>
        app.ReadAsync(db =>
            db.SurveyLetters.Where(l => l.SurveyId == Survey.Id && l.Round == round)
                .GroupBy(l => l.State)
                .Select(g => new { g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count)
        );

    /// <summary>The links this person got by mail, oldest first.</summary>
    public IReadOnlyList<string> LinksOf(Person person) => [.. app.Mail.Letters.Where(l => l.To == person.Email).Select(Mailbox.LinkIn)];

    private static Person SailorOf(Scene scene, string email) =>
        Person.From(
            Cast.Northquay.Id,
            new PersonDraft($"Sailor {Interlocked.Increment(ref s_number)}") { Email = email, Level = Level.Frontline },
            scene.Voice.Id
        );
}
