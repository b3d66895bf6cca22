using Lodestar.Core.Journeys;
using Lodestar.Core.Share;
using Lodestar.Core.Statistics;
using Lodestar.Web.Features.Share.Launches;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.Share;

/// <summary>Whether everybody has the sentence, and what this person can do about it.</summary>
internal sealed class ShareReport(LodestarDb db, OurVision ours, CurrentPerson me, Texts texts) : IStageReport
{
    public Stage Stage => Stage.Share;

    public async Task<StageReport> ReadAsync(CancellationToken ct)
    {
        if (!await ours.ReadAsync(ct))
            return new StageReport(Stage, StageProgress.NotStarted, texts["Waits for the vision"]);
        if (ours.Launch is not { } launch)
            return new StageReport(Stage, StageProgress.NotStarted, texts["Ready to be given to everybody"], LaunchStep());

        var read = new Rate(
            await db.People.CountAsync(p => db.Acknowledgements.Any(a => a.LaunchId == launch.Id && a.PersonId == p.Id), ct),
            await db.People.CountAsync(ct)
        );
        var progress = read.Of > 0 && read.Count == read.Of ? StageProgress.Done : StageProgress.UnderWay;
        return new StageReport(Stage, progress, texts["{0:N0} of {1:N0} have read it", read.Count, read.Of], await NextAsync(launch, ct));
    }

    private NextStep? LaunchStep() =>
        me.Leads
            ? new NextStep(
                texts["Give the vision to everybody"],
                texts["It is adopted. It begins to work on the day everybody knows it."],
                texts["Prepare the launch"],
                "/share/launch"
            )
            : null;

    private async Task<NextStep?> NextAsync(Launch launch, CancellationToken ct)
    {
        if (ours.PersonId is not { } person)
            return null;
        if (!await ours.IsAcknowledgedAsync(ct))
            return new NextStep(
                texts["Read our vision"],
                texts["One sentence says how we serve. It is meant for you too."],
                texts["Read it"],
                "/share"
            );
        return await db.RecallAttempts.AnyAsync(r => r.LaunchId == launch.Id && r.PersonId == person && r.IsWordForWord, ct)
            ? null
            : new NextStep(
                texts["Say the vision from memory"],
                texts["What you can say without looking is there when a customer stands in front of you."],
                texts["Try it"],
                "/share/recall"
            );
    }
}
