using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Demo;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>Northquay's themes, found by the engine in the answers themselves; Mara then says that being informed is being clear.</summary>
internal sealed class ThemesDemo(LodestarDb db, ThemeListening listening) : IDemoChapter
{
    public int Order => 15;

    public async Task SeedAsync(DemoStory story, CancellationToken ct)
    {
        foreach (var survey in await db.Surveys.AsNoTracking().Where(s => s.State == SurveyState.Closed).ToListAsync(ct))
        {
            await listening.ListenAsync(survey.Id, ct);
            if (await MergeAsync(survey.Id, story, ct))
                await listening.ListenAsync(survey.Id, ct);
        }
    }

    private async Task<bool> MergeAsync(Guid surveyId, DemoStory story, CancellationToken ct)
    {
        var themes = await db.Set<Theme>().HeardIn(surveyId).ToDictionaryAsync(t => t.Key, ct);
        if (!themes.TryGetValue("informed", out var informed) || !themes.TryGetValue("clear", out var clear))
            return false;
        var mara = story.Accounts["Mara"];
        db.Add(Sorting.Merge(informed, clear, new Act(new Author(mara.Id, mara.Name), story.Today.AddDays(-60), 1))!);
        await db.SaveChangesAsync(ct);
        // Nobody has read the first listening, so the second need not mind what it told.
        await db.Set<Theme>().Where(t => t.SurveyId == surveyId).ExecuteDeleteAsync(ct);
        return true;
    }
}
