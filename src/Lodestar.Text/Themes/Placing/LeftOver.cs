using Lodestar.Text.Themes.Reading;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Placing;

/// <summary>The clauses that hold no word of the codebook but say something.</summary>
internal static class LeftOver
{
    public static int[] In(Corpus corpus, CodebookHits hits)
    {
        var left = new List<int>();
        for (var clause = 0; clause < corpus.Clauses.Count; clause++)
        {
            if (!hits.Any(clause) && HasContent(corpus, clause))
                left.Add(clause);
        }
        return [.. left];
    }

    private static bool HasContent(Corpus corpus, int clause)
    {
        var (isEmpty, roles, any) = (true, ReplyRoles.None, false);
        foreach (var word in corpus.Clauses.WordsOf(clause))
        {
            any |= corpus.Words.IsContent(word, corpus.Clauses.Languages[clause]);
            (isEmpty, roles) = (isEmpty && corpus.Words[word].Roles != ReplyRoles.None, roles | corpus.Words[word].Roles);
        }
        return any && Replies.KindOf(isEmpty, roles) is ReplyKind.Words;
    }
}
