using Lodestar.Core.Gather.Sources;

namespace Lodestar.Web.Features.Gather.StartCheck;

/// <summary>How a verdict looks, what it is called, and what to do about it.</summary>
internal static class VerdictWords
{
    public static (string Css, string Icon, string Word, string Why) Of(StartVerdict verdict, Texts texts) =>
        verdict switch
        {
            StartVerdict.GoodEnough => (
                "good",
                "circle-check",
                texts["Good enough"],
                texts["Ask people whether it is them before you write another one: it says what to do, and for whom."]
            ),
            StartVerdict.Nearly => (
                "warn",
                "circle-alert",
                texts["Nearly"],
                texts["Begin with it, and change what stands below. A writing team of seven to ten will know how."]
            ),
            StartVerdict.StartFresh => (
                "bad",
                "refresh-cw",
                texts["Start fresh"],
                texts["It will not tell anybody what to do tomorrow. Keep what is true in it, and begin with what your people say."]
            ),
        };
}
