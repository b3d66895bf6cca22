using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>One line of notes.</summary>
public sealed class NoteForm
{
    public int? Speaker { get; set; }
    public string? Line { get; set; }

    /// <summary>The line as it stood when it was opened to be corrected.</summary>
    public string? Was { get; set; }
    public bool IsObstacle { get; set; }
    public PainCategory? Category { get; set; }

    /// <summary>The speaker that the line names, or the one that was chosen.</summary>
    public (int Speaker, NoteLine Line)? Read() =>
        NoteLine.TryParse(Line) is { } line && (line.Speaker ?? Speaker) is { } speaker and >= 1 and <= ListeningSession.MostSpeakers
            ? (speaker, line with { IsObstacle = line.IsObstacle || IsObstacle })
            : null;

    /// <summary>Why it cannot be read.</summary>
    public string Problem(Texts texts) =>
        NoteLine.TryParse(Line) is null
            ? texts["Write what was said, in at most {0} characters.", NoteLine.MaxLength]
            : texts[
                "Say who said it: choose a code, or begin the line with one, like “s3”. There are {0} at most.",
                ListeningSession.MostSpeakers
            ];
}
