using Lodestar.Core.Privacy;
using Lodestar.Web.Features.Gather.Answers;

namespace Lodestar.Web.Features.Gather.Promise;

/// <summary>Words in the answer to a question that could tell who wrote it or whom it is about.</summary>
public sealed record FoundMark(int Question, PersonalMark Mark)
{
    public static IReadOnlyList<FoundMark> In(AnswerForm form, IReadOnlySet<string> known, string language) =>
        [
            .. form
                .Answers.Index()
                .SelectMany(line => PersonalMarks.In(line.Item.Text, known, language).Select(mark => new FoundMark(line.Index + 1, mark))),
        ];
}
