using Lodestar.Text.Themes.Placing;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Reading;

/// <summary>
/// Settles what "nothing" means where the question does not tell: when those who begin so go on with praise ("nothing, it was perfect"), everybody
/// understood that they were asked what could be better.
/// </summary>
internal static class NothingMeant
{
    private const int Fewest = 5;
    private const double Mostly = .5;

    /// <summary>Returns the questions to which "nothing" is praise.</summary>
    public static HashSet<string> Settle(Corpus corpus, CodebookHits hits, CompiledCodebook codebook)
    {
        if (codebook.Nothing is ClausePlaces.None)
            return [];
        var praising = Begun(corpus, hits, codebook)
            .Where(question => question.Value.All >= Fewest && question.Value.Praising >= Mostly * question.Value.All)
            .Select(question => question.Key)
            .ToHashSet(StringComparer.Ordinal);
        for (var remark = 0; remark < corpus.Remarks.Count; remark++)
            corpus.Kinds[remark] = Settled(corpus.Kinds[remark], corpus.Remarks[remark], praising);
        return praising;
    }

    public static AnswerKind Settled(AnswerKind kind, Remark remark, IReadOnlySet<string> praising) =>
        kind is not AnswerKind.Nothing ? kind
        : praising.Contains(remark.Asked) ? AnswerKind.NothingToImprove
        : AnswerKind.SaysNothing;

    private static Dictionary<string, (int All, int Praising)> Begun(Corpus corpus, CodebookHits hits, CompiledCodebook codebook)
    {
        var begun = new Dictionary<string, (int All, int Praising)>(StringComparer.Ordinal);
        for (var at = 0; at < corpus.Remarks.Count; at++)
        {
            var (remark, said) = (corpus.Remarks[at], corpus.Begins[at + 1] - corpus.Begins[at]);
            if (said < 2 || remark.Question is not QuestionPolarity.Open || !SaysNothing(corpus, corpus.SaidIn(at)[0].Clause))
                continue;
            var (all, praising) = begun.GetValueOrDefault(remark.Asked);
            begun[remark.Asked] = (all + 1, praising + (Praises(corpus.SaidIn(at)[1..], hits, codebook) ? 1 : 0));
        }
        return begun;
    }

    private static bool SaysNothing(Corpus corpus, int clause)
    {
        var (every, any) = (true, ReplyRoles.None);
        foreach (var word in corpus.Clauses.WordsOf(clause))
            (every, any) = (every && corpus.Words[word].Roles != ReplyRoles.None, any | corpus.Words[word].Roles);
        return Replies.KindOf(every, any) is ReplyKind.Nothing || (every && any.HasFlag(ReplyRoles.Negation));
    }

    private static bool Praises(ReadOnlySpan<Said> said, CodebookHits hits, CompiledCodebook codebook)
    {
        foreach (var clause in said)
        {
            foreach (var hit in hits.In(clause.Clause))
            {
                if (hit.Theme == codebook.Nothing || hit.Theme == codebook.Wider[codebook.Nothing])
                    return true;
            }
        }
        return false;
    }
}
