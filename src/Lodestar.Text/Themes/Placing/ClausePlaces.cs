namespace Lodestar.Text.Themes.Placing;

/// <summary>The themes of every clause: by the codebook's words, else by the cluster it lies in, else none.</summary>
internal sealed class ClausePlaces(CodebookHits hits, Discovery discovery)
{
    public const int None = -1;
    private const double SecondPlace = .5;

    public CodebookHits Hits { get; } = hits;

    public void ThemesOf(int clause, bool loose, List<int> themes)
    {
        foreach (var hit in Hits.In(clause))
            Add(hit.Theme, themes);
        if (!loose && discovery.IsLoose is { } isLoose && isLoose[clause])
            return;
        Add(discovery.Assigned[clause], themes);
        foreach (var theme in discovery.Further?[clause] ?? [])
            Add(theme, themes);
    }

    public bool Speaks(int clause, int theme)
    {
        foreach (var hit in Hits.In(clause))
        {
            if (hit.Theme == theme)
                return true;
        }
        return IsAssigned(clause, theme);
    }

    public bool IsAssigned(int clause, int theme) => discovery.Assigned[clause] == theme || IsFurther(clause, theme);

    private bool IsFurther(int clause, int theme) => discovery.Further is { } further && further[clause].Contains(theme);

    public double WeightOf(int clause, int theme) =>
        IsFurther(clause, theme) ? SecondPlace
        : Speaks(clause, theme) ? 1
        : 0;

    private static void Add(int theme, List<int> themes)
    {
        if (theme != None && !themes.Contains(theme))
            themes.Add(theme);
    }
}
