using System.Text.Json;
using Lodestar.Text.Themes;

namespace Lodestar.Text.Tests.Themes;

[Trait("Catalog", "F4")]
public class ThemeInvarianceTests
{
    private static readonly IReadOnlyList<Remark> Many = Harbor.Remarks(2400);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_number_of_processors_changes_not_one_byte(int threads) => AsBytes(Many, threads).ShouldBe(AsBytes(Many, 2));

    [Fact]
    public void The_order_of_many_answers_changes_not_one_byte() =>
        AsBytes([.. Many.OrderBy(r => r.Text, StringComparer.Ordinal)], 2).ShouldBe(AsBytes(Many, 2));

    [Fact]
    public void Everybody_saying_it_twice_leaves_every_answer_where_it_was()
    {
        var twice = Many.Concat(Many.Select(r => r with { Index = r.Index + Many.Count, Respondent = r.Respondent + Many.Count })).ToList();

        var (once, doubled) = (A.Finder.Find(Many), A.Finder.Find(twice));

        var known = once
            .Themes.Where(t => !t.Key.StartsWith("words:", StringComparison.Ordinal))
            .ToDictionary(t => t.Key, t => t.Answers * 2);
        doubled.Themes.Where(t => known.ContainsKey(t.Key)).ToDictionary(t => t.Key, t => t.Answers).ShouldBe(known, ignoreOrder: true);
    }

    [Fact]
    public void Ideas_no_codebook_knows_are_found_among_many_answers()
    {
        var found = A.Finder.Find(Many).Themes.Where(t => t.Key.StartsWith("words:", StringComparison.Ordinal)).ToList();

        var phrases = string.Join(' ', found.SelectMany(t => t.KeyPhrases.Prepend(t.Name)));
        new[] { "lighthouse", "seagulls", "ropes" }.ShouldAllBe(word => phrases.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_theme_found_again_keeps_its_key()
    {
        var first = A.Finder.Find(Many).Themes.First(t => t.Key.StartsWith("words:", StringComparison.Ordinal));
        var earlier = new EarlierTheme("words:as people know it", first.KeyPhrases);

        var again = A.Finder.Find(Harbor.Remarks(2600), new ThemeOptions { Earlier = [earlier] });

        again.Themes.ShouldContain(t => t.Key == earlier.Key);
    }

    [Fact]
    public void New_answers_are_placed_in_themes_as_people_left_them()
    {
        var codebook = Codebook.Parse(
            "[quiet] Quiet crews\nen: calm\n[rest] All the rest\nen: explain, answer, friendl*, listen, solve, lighthouse, seagull, rope"
        );

        var placed = new ThemeFinder(codebook).Find(Many, new ThemeOptions { IsAddition = true });

        placed.Themes.Select(t => t.Key).Order().ShouldBe(["quiet", "rest"]);
    }

    [Fact]
    public void What_fits_no_theme_of_an_earlier_run_makes_new_ones_once_there_is_enough_of_it()
    {
        var codebook = Codebook.Parse("[quiet] Quiet crews\nen: calm, explain, answer, friendl*, listen, solve");

        var placed = new ThemeFinder(codebook).Find(Many, new ThemeOptions { IsAddition = true });

        placed.Themes.Where(t => t.Key != "quiet").ShouldNotBeEmpty();
        placed.Themes.Where(t => t.Key != "quiet").ShouldAllBe(t => t.Key.StartsWith("new-", StringComparison.Ordinal));
    }

    private static string AsBytes(IReadOnlyList<Remark> remarks, int threads) =>
        JsonSerializer.Serialize(A.Finder.Find(remarks, new ThemeOptions { Threads = threads }));
}
