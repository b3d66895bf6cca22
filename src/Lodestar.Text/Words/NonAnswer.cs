using System.Collections.Frozen;

namespace Lodestar.Text.Words;

/// <summary>Tells an answer from "n/a": the same "nothing" is praise when the question asked what could be better.</summary>
public static class NonAnswer
{
    private static readonly FrozenDictionary<string, ReplyKind> Replies = RepliesIn("empty", ReplyKind.Empty)
        .Concat(RepliesIn("no", ReplyKind.No))
        .Concat(RepliesIn("nothing", ReplyKind.Nothing))
        .DistinctBy(reply => reply.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, ReplyKind>.AlternateLookup<ReadOnlySpan<char>> BySpan = Replies.GetAlternateLookup<
        ReadOnlySpan<char>
    >();
    private static readonly string[] Beginnings = [.. RepliesIn("begins", ReplyKind.Empty).Select(reply => reply.Key)];

    /// <summary>What a reply is worth where the question leaned this way.</summary>
    internal static AnswerKind KindOf(ReplyKind reply, QuestionPolarity question) =>
        reply switch
        {
            ReplyKind.Words => AnswerKind.Says,
            ReplyKind.Nothing or ReplyKind.No when question is QuestionPolarity.AsksWhatToImprove => AnswerKind.NothingToImprove,
            ReplyKind.Nothing when question is QuestionPolarity.Open => AnswerKind.Nothing,
            ReplyKind.Nothing or ReplyKind.No or ReplyKind.Empty => AnswerKind.SaysNothing,
        };

    /// <summary>A few words in plain form, apostrophes off, one space between.</summary>
    internal static ReplyKind ReplyOf(ReadOnlySpan<char> words)
    {
        if (BySpan.TryGetValue(words, out var kind))
            return kind;
        foreach (var beginning in Beginnings)
        {
            if (words.StartsWith(beginning, StringComparison.Ordinal))
                return ReplyKind.Empty;
        }
        return ReplyKind.Words;
    }

    /// <summary>The phrases of one list in nonanswers.txt, as replies are compared.</summary>
    internal static IEnumerable<string> ListIn(string list) =>
        WordLists
            .Lines("nonanswers.txt")
            .Select(line => line.Split(':', 2))
            .Where(parts => parts[0] == list)
            .SelectMany(parts => parts[1].Split(','))
            .Select(KeyOf);

    private static IEnumerable<KeyValuePair<string, ReplyKind>> RepliesIn(string list, ReplyKind kind) =>
        ListIn(list).Select(phrase => KeyValuePair.Create(phrase, kind));

    private static string KeyOf(string phrase) =>
        string.Join(' ', Tokenizer.Tokens(phrase).Select(t => t.Plain.Replace("'", "", StringComparison.Ordinal)));
}

/// <summary>What the words of a reply are, before anybody asks what the question was.</summary>
internal enum ReplyKind
{
    Words,
    Empty,

    /// <summary>It may answer another question than what could be better, so that only a question which says so makes it praise.</summary>
    No,
    Nothing,
}

/// <summary>What an answer is worth to a listener.</summary>
public enum AnswerKind
{
    Says,
    SaysNothing,
    NothingToImprove,

    /// <summary>"Nothing", where the question alone does not tell whether that is praise: the other answers to it may.</summary>
    Nothing,
}

/// <summary>Which way the question leaned when it was asked.</summary>
public enum QuestionPolarity
{
    Open,
    AsksWhatIsGood,
    AsksWhatToImprove,
}
