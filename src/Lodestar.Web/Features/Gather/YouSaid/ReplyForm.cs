using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.YouSaid;

/// <summary>What an organization answers in public.</summary>
public sealed class ReplyForm
{
    private const string TooLong = "Use at most {1} characters.";

    [
        Required(ErrorMessage = "Write what you say to it, in a sentence or two."),
        StringLength(PublicReply.MaxLength, ErrorMessage = TooLong)
    ]
    public string Answer { get; set; } = "";

    [StringLength(PublicReply.MaxLength, ErrorMessage = TooLong)]
    public string? Change { get; set; }
    public long Version { get; set; }

    public PublicReply? Parse() => PublicReply.TryParse(Answer, Change);
}

/// <summary>A page on which an answer is written: to a pain point or to a theme.</summary>
public interface IReplyPage
{
    ReplyForm Form { get; }
    string Heard { get; }
    AnswerClock Clock { get; }
    DateTimeOffset Now { get; }
    bool IsAnswered { get; }
    string? Theirs { get; }
}
