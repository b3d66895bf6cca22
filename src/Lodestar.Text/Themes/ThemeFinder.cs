namespace Lodestar.Text.Themes;

/// <summary>
/// Finds what people say most consistently: the same idea, in every place (R99). The same remarks give the same themes whatever their order and however many
/// processors there are, and every finding points at the words it came from.
/// </summary>
public sealed class ThemeFinder(Codebook codebook, Knowledge? knowledge = null)
{
    public ThemeReport Find(IReadOnlyList<Remark> remarks, ThemeOptions? options = null) =>
        Listen(remarks, options).Report(options?.Edits ?? []);

    /// <summary>Reads and groups everything once; what people then change is a new report of the same hearing.</summary>
    public Hearing Listen(IReadOnlyList<Remark> remarks, ThemeOptions? options = null) =>
        Hearing.Of(remarks, codebook.Compiled, knowledge ?? Knowledge.None, options ?? new ThemeOptions());
}
