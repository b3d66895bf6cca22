using Lodestar.Core.Journeys;
using Lodestar.Core.Write;
using Lodestar.Web.Features.Write.Checks;
using Lodestar.Web.Features.Write.Cooling;
using Lodestar.Web.Features.Write.Dates;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.Write;

/// <summary>Says on Home where the writing stands (R22).</summary>
internal sealed class WriteReport(LodestarDb db, Writers writers, OpenWork open, Texts texts) : IStageReport
{
    public Stage Stage => Stage.Write;

    public async Task<StageReport> ReadAsync(CancellationToken ct)
    {
        var newest = await db
            .DraftVersions.AsNoTracking()
            .OrderByDescending(v => v.WrittenAt)
            .ThenByDescending(v => v.Number)
            .FirstOrDefaultAsync(ct);
        if (newest is null)
            return await BeforeTheFirstSentenceAsync(ct);
        if (await db.Visions.AnyAsync(v => v.DraftVersionId == newest.Id, ct))
            return new(Stage, StageProgress.Done, texts.Count(newest.Number, "{0} version, then adopted", "{0} versions, then adopted"));
        if (await open.Rests.ReadAsync(newest, ct) is { } rest)
            return rest;
        return new(
            Stage,
            StageProgress.UnderWay,
            texts["version {0} is on the table", newest.Number],
            await open.Roles.ReadAsync(newest, ct) ?? await GoOnAsync(newest, ct)
        );
    }

    private async Task<StageReport> BeforeTheFirstSentenceAsync(CancellationToken ct)
    {
        var people = await db.Set<TeamMember>().CountAsync(ct);
        if (people == 0)
            return new(Stage, StageProgress.NotStarted, texts["no team yet"], writers.ILead ? ChooseTeam : null);
        var first = new NextStep(
            texts["Write the first sentence"],
            texts["The team is chosen. A rough sentence is easier to improve than an empty page."],
            texts["Write a sentence"],
            "/write/drafts/new"
        );
        return new(
            Stage,
            StageProgress.UnderWay,
            texts.Count(people, "{0} person writes", "{0} people write"),
            await open.MeetingAsync(ct) ?? (await writers.IncludeMeAsync(ct) ? first : null)
        );
    }

    // Whoever runs the journey goes on to the gut check; there its report says so.
    private async Task<NextStep?> GoOnAsync(DraftVersion newest, CancellationToken ct) =>
        writers.ILead || !await writers.IncludeMeAsync(ct)
            ? null
            : new(
                texts["Read the sentence with fresh eyes"],
                texts["“{0}”: rate it alone, then compare with the others.", newest.Text.Value],
                texts["Open the draft"],
                $"/write/drafts/{newest.DraftId}"
            );

    private NextStep ChooseTeam =>
        new(
            texts["Choose who writes the sentence"],
            texts["Seven to ten people, from every part and every level."],
            texts["Choose the team"],
            "/write/team"
        );
}

/// <summary>What the writing may be waiting for, before there is a sentence and after.</summary>
internal sealed class OpenWork(RestReport rests, RoleReport roles, MeetingReport meeting, TimeProvider clock)
{
    public RestReport Rests => rests;
    public RoleReport Roles => roles;

    public Task<NextStep?> MeetingAsync(CancellationToken ct) => meeting.ReadAsync(clock.GetUtcNow(), ct);
}
