using Lodestar.Core.Measure;
using Lodestar.Core.Triangle;
using Lodestar.Web.Tests.Hosting;
using Lodestar.Web.Tests.Triangle;

namespace Lodestar.Web.Tests.Measure;

/// <summary>One interaction, seen.</summary>
internal static class Look
{
    public static Observation At(TouchPoint gate, Standard greet, Guid? unit = null, Guid? key = null, Guid? observer = null) =>
        new(
            Draft.Northquay,
            new Sighting(
                key ?? Guid.NewGuid(),
                new Observer(observer ?? Guid.NewGuid(), Viewpoint.Peer),
                new Setting(gate.Id, Pace.Quiet, ServiceKind.Normal, unit),
                [new Mark(greet.Id, Verdict.Met)]
            ),
            null,
            Cast.Morning
        );
}
