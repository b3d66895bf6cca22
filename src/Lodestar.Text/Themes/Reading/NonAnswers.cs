using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Reading;

/// <summary>Looks up whole answers among those that say nothing, without making a text of each.</summary>
internal sealed class NonAnswers
{
    private const int MostWords = 14;
    private const int MostLetters = 160;
    private readonly char[] _key = new char[MostLetters];

    public AnswerKind KindOf(ReadOnlySpan<ReadToken> tokens, WordTable words, QuestionPolarity question)
    {
        if (tokens.IsEmpty || IsOneKeyHeldDown(tokens, words))
            return AnswerKind.SaysNothing;
        if (tokens.Length > MostWords)
            return AnswerKind.Says;
        var whole = ListOf(tokens, words);
        return NonAnswer.KindOf(whole is ReplyKind.Words ? InParts(tokens, words) : whole, question);
    }

    /// <summary>"No. Nothing at all." is nothing twice.</summary>
    private ReplyKind InParts(ReadOnlySpan<ReadToken> tokens, WordTable words)
    {
        var all = ReplyKind.Empty;
        var from = 0;
        for (var at = 1; at <= tokens.Length; at++)
        {
            if (at < tokens.Length && !tokens[at].AfterBreak)
                continue;
            var part = ListOf(tokens[from..at], words);
            if (part is ReplyKind.Words)
                return part;
            all = (ReplyKind)Math.Max((int)part, (int)all);
            from = at;
        }
        return all;
    }

    private ReplyKind ListOf(ReadOnlySpan<ReadToken> tokens, WordTable words)
    {
        var (length, every, any) = (0, true, ReplyRoles.None);
        foreach (var token in tokens)
        {
            var plain = words[token.Word].Plain;
            if (length + plain.Length + 1 > MostLetters)
                return ReplyKind.Words;
            (every, any) = (every && words[token.Word].Roles != ReplyRoles.None, any | words[token.Word].Roles);
            if (length > 0)
                _key[length++] = ' ';
            foreach (var letter in plain)
            {
                if (letter != '\'')
                    _key[length++] = letter;
            }
        }
        var listed = NonAnswer.ReplyOf(_key.AsSpan(0, length));
        return listed is ReplyKind.Words ? Replies.KindOf(every, any) : listed;
    }

    private static bool IsOneKeyHeldDown(ReadOnlySpan<ReadToken> tokens, WordTable words)
    {
        var first = words[tokens[0].Word];
        if (first.Kind is not TokenKind.Word || first.Plain.Length == 0)
            return first.Plain.Length == 0;
        foreach (var token in tokens)
        {
            if (words[token.Word].Kind is TokenKind.Emoji || words[token.Word].Plain.AsSpan().ContainsAnyExcept(first.Plain[0]))
                return false;
        }
        return true;
    }
}
