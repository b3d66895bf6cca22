using Lodestar.Text.Themes.Clusters;
using Lodestar.Text.Themes.Placing;
using Lodestar.Text.Themes.Reading;
using Lodestar.Text.Themes.Space;
using Lodestar.Text.Vectors;

namespace Lodestar.Text.Themes;

/// <summary>Chooses how to read these answers: as remarks on service, clause by clause, or as requests of one sentence each.</summary>
internal sealed record Understanding(Corpus Corpus, CodebookHits Hits, Discovery Discovery)
{
    /// <summary>The themes of clauses that were read later.</summary>
    public Func<Corpus, CodebookHits, Discovery> Later { get; private init; } = (corpus, _) => Discovery.Nothing(corpus.Clauses.Count);

    /// <summary>Whether answers are taken whole, and the codebook is of no use.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>The questions to which "nothing" is praise.</summary>
    public IReadOnlySet<string> Praising { get; private init; } = new HashSet<string>();

    /// <summary>With fewer different clauses than this, clusters would prove nothing.</summary>
    private const int FewestForClusters = 600;

    /// <summary>Remarks on service hold words of the service codebook in at least so many of their clauses.</summary>
    private const double ShareOfRemarks = .7;

    /// <summary>When more than this fits no theme of an earlier run, new ones are looked for.</summary>
    private const double ResidueThatMatters = .05;
    private const int ThemesToStartFrom = 24;

    /// <summary>Where the codebook explains most of what is said, a few thousand clauses show the rest.</summary>
    private const int SampleBesideCodebook = 6_000;
    private const int HeldByTwo = 200;
    private const int FewestLeft = 60;

    public static Understanding Of(IReadOnlyList<Remark> remarks, CompiledCodebook codebook, Knowledge knowledge, ThemeOptions options)
    {
        var corpus = CorpusReader.Read(remarks, options.Threads);
        var hits = CodebookHits.Of(codebook, corpus, knowledge.Lexicon, options.Threads);
        var praising = NothingMeant.Settle(corpus, hits, codebook);
        return Of(corpus, hits, codebook, knowledge, options) with { Praising = praising };
    }

    private static Understanding Of(Corpus corpus, CodebookHits hits, CompiledCodebook codebook, Knowledge knowledge, ThemeOptions options)
    {
        var known = codebook.Codebook.Themes.Count;
        if (options.IsAddition && 1 - hits.ShareOf(corpus.Clauses) <= ResidueThatMatters)
            return new(corpus, hits, Discovery.Nothing(corpus.Clauses.Count));
        if (corpus.Clauses.Count < FewestForClusters)
            return Phrased(corpus, hits, known, options);
        if (AreRemarks(corpus, hits, codebook, (knowledge.Lexicon, options.Threads)))
            return Grouped(corpus, hits, (known, IsFine: true), knowledge, options);
        var whole = CorpusReader.Read(corpus.Remarks, options.Threads, whole: true);
        var none = CodebookHits.Of(Codebook.Empty.Compiled, whole, knowledge.Lexicon, options.Threads);
        return Grouped(whole, none, (known, IsFine: false), knowledge, options) with { IsWhole = true };
    }

    private static Understanding Phrased(Corpus corpus, CodebookHits hits, int known, ThemeOptions options)
    {
        var respondents = corpus.Remarks.DistinctBy(r => r.Respondent).Count();
        var found = new PhraseDiscovery(corpus, hits, options.SmallestGroup, respondents).Find(known);
        return new(corpus, hits, found)
        {
            Later = (later, itsHits) => new PhraseDiscovery(later, itsHits, options.SmallestGroup, respondents).Again(found, known),
        };
    }

    // A codebook that somebody brought is always meant; ours only where it fits.
    private static bool AreRemarks(Corpus corpus, CodebookHits hits, CompiledCodebook codebook, (Lexicon? Lexicon, int Threads) how)
    {
        if (codebook.Codebook.Themes.Count > 0 && codebook != Codebook.OfService.Compiled)
            return true;
        var ofService =
            codebook == Codebook.OfService.Compiled ? hits : CodebookHits.Of(Codebook.OfService.Compiled, corpus, how.Lexicon, how.Threads);
        return ofService.ShareOf(corpus.Clauses) >= ShareOfRemarks;
    }

    private static Understanding Grouped(
        Corpus corpus,
        CodebookHits hits,
        (int Known, bool IsFine) how,
        Knowledge knowledge,
        ThemeOptions options
    )
    {
        var terms = new TermBag(corpus, corpus.Clauses.Count > HeldByTwo ? 2 : 1);
        var speech = new Speech(corpus, terms, knowledge.Lexicon);
        var plan = new GroupingPlan(options.Seed, options.Themes ?? ThemesToStartFrom, how.IsFine);
        var left = how.IsFine ? LeftOver.In(corpus, hits) : All(corpus);
        if (left.Length < FewestLeft)
            return new(corpus, hits, Discovery.Nothing(corpus.Clauses.Count));
        if (left.Length < corpus.Clauses.Count * .9)
            plan = plan with { MostSampled = SampleBesideCodebook };
        var space = new SpacePlan(terms, knowledge, bySentence: !how.IsFine);
        var grouping = Grouping.Of(speech, left, (space, plan), options.Threads);
        var discovery = new ClusterDiscovery(grouping, speech, left, (how.Known, options.Themes, options.Threads));
        return new(corpus, hits, discovery.Found)
        {
            Later = (later, itsHits) =>
                discovery.Later(new Speech(later, terms, knowledge.Lexicon), how.IsFine ? LeftOver.In(later, itsHits) : All(later)),
        };
    }

    private static int[] All(Corpus corpus) => [.. Enumerable.Range(0, corpus.Clauses.Count)];
}
