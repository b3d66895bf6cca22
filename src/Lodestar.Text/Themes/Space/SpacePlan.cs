namespace Lodestar.Text.Themes.Space;

/// <summary>What the space is made of: vectors of words or sentences where they are there, and always the terms of these very answers.</summary>
internal sealed class SpacePlan(TermBag terms, Knowledge knowledge, bool bySentence)
{
    private const int FewestForLetters = 3000;

    public TermBag Terms { get; } = terms;

    public ClauseSpace Space(Speech speech, int[] sample, int threads)
    {
        var parts = new List<SpacePart>();
        if (knowledge.Lexicon is { } lexicon)
            parts.Add(new WordAverage(lexicon, encoder: false));
        if (bySentence && knowledge.Encoder is { } encoder)
            parts.Add(new SentencePart(encoder, speech, sample, threads));
        else if (knowledge.Lexicon is { EncoderPlaces: > 0 } distilled)
            parts.Add(new WordAverage(distilled, encoder: true));
        parts.Add(new LatentPart(new TermRows(Terms).Of, Terms.Count, (speech, sample), (1, threads)));
        if (parts.Count == 1 || (bySentence && sample.Length >= FewestForLetters))
            parts.Add(new LatentPart(new LetterRows(speech, sample).Of, LetterRows.Columns, (speech, sample), (2, threads)));
        return new ClauseSpace(parts, speech, sample, threads);
    }
}
