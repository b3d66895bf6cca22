using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Kiosk;
using Lodestar.Web.Features.Gather.Promise;
using Microsoft.AspNetCore.Mvc;

namespace Lodestar.Web.Features.Gather.Offline;

/// <summary>Tells a script in one word how a sending ended, where a browser would get a page.</summary>
internal static class Heard
{
    public static bool IsAskedBy(HttpRequest request) => request.Headers.Accept.ToString() == "application/json";

    public static JsonResult Say(KioskAnswer answer, Texts texts) =>
        new(new { heard = answer.ToString(), say = KioskTexts.Of(answer, texts) });

    /// <summary>Nothing was taken: whoever wrote it looks once more.</summary>
    public static JsonResult Say(IEnumerable<FoundMark> marks) =>
        new(
            new
            {
                heard = "Marked",
                marks = marks.Select(found => new
                {
                    question = found.Question,
                    kind = found.Mark.Kind.ToString().ToLowerInvariant(),
                    words = found.Mark.Words,
                }),
            }
        );

    public static JsonResult Say(DeskAnswer answer) => new(new { heard = answer.ToString() });
}
