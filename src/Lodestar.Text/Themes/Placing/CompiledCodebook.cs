namespace Lodestar.Text.Themes.Placing;

/// <summary>A codebook with numbers for its words' forms, longest terms first: made once, used for every reading.</summary>
internal sealed class CompiledCodebook
{
    private readonly ILookup<int, int> _byFirst;

    public CompiledCodebook(Codebook codebook)
    {
        Codebook = codebook;
        Forms = new FormTable([.. codebook.AllTerms.Select(t => t.Term)]);
        var numbers = codebook.Themes.Index().ToDictionary(theme => theme.Item.Key, theme => theme.Index);
        Terms =
        [
            .. codebook
                .AllTerms.OrderByDescending(t => t.Term.Words.Count)
                .ThenByDescending(t => t.Term.Words[0].Form.Length)
                .ThenBy(t => t.Key, StringComparer.Ordinal)
                .Select(t => new CompiledTerm(numbers.GetValueOrDefault(t.Key, -1), t.Term, [.. t.Term.Words.Select(Forms.NumberOf)])),
        ];
        _byFirst = Terms.Index().ToLookup(term => term.Item.Forms[0], term => term.Index);
        CountsAlone = [.. codebook.Themes.Select(theme => theme.CountsAlone)];
        Wider = [.. codebook.Themes.Select(theme => numbers.GetValueOrDefault(theme.Within ?? "", ClausePlaces.None))];
        Nothing = codebook
            .Themes.Index()
            .Where(theme => theme.Item.CountsNothing)
            .Select(theme => theme.Index)
            .FirstOrDefault(ClausePlaces.None);
    }

    /// <summary>For each theme the wider one that it lies in, or `None`.</summary>
    public IReadOnlyList<int> Wider { get; }

    /// <summary>The theme of answers that found nothing to improve, or `None`.</summary>
    public int Nothing { get; }

    public Codebook Codebook { get; }
    public FormTable Forms { get; }
    public IReadOnlyList<CompiledTerm> Terms { get; }
    public IReadOnlyList<bool> CountsAlone { get; }

    /// <summary>The terms that may begin with one of these forms, in the order to try them.</summary>
    public int[] Beginning(int[] forms) => forms.Length == 0 ? [] : [.. forms.SelectMany(form => _byFirst[form]).Order()];
}

/// <summary>A term in numbers; a theme of -1 only keeps its words from the others.</summary>
internal sealed record CompiledTerm(int Theme, CodebookTerm Term, int[] Forms);
