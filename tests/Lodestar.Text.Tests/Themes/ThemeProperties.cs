using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Lodestar.Text.Themes;

namespace Lodestar.Text.Tests.Themes;

public class ThemeProperties
{
    private static readonly string[] Said =
    [
        "calm and clear",
        "no stress, but slow",
        "not rude at all",
        "keep us informed",
        "sea view",
        "n/a",
        "Obsługa jest miła",
        "👍",
        "the sea view was fast",
        "",
    ];
    private static readonly string[] Units = ["Onboard", "Terminals", "Head Office"];

    [Fact]
    public void The_order_of_the_answers_does_not_matter() =>
        Prop.ForAll(
                Remarks().ToArbitrary(),
                remarks => AsBytes(remarks) == AsBytes([.. remarks.OrderBy(r => r.Text.Length).ThenByDescending(r => r.Index)])
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_finding_lies_inside_its_remark_and_counts_add_up() =>
        Prop.ForAll(
                Remarks().ToArbitrary(),
                remarks =>
                    A.Finder.Find(remarks)
                        .Themes.All(theme =>
                            theme.Placements.All(p =>
                                p.Words.All(w => w.Start >= 0 && w.Length > 0 && w.End <= remarks[p.Remark].Text.Length)
                            )
                            && theme.Answers == theme.Placements.Count
                            && theme.Consistency.Score is >= 0 and <= 1
                        )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_at_all_is_read_without_an_error() =>
        Prop.ForAll<string[]>(texts =>
            {
                var remarks = texts.Select((text, i) => A.Remark(i, text ?? "", "Onboard")).ToArray();
                return A.Finder.Find(remarks).Respondents == remarks.Length;
            })
            .QuickCheckThrowOnFailure();

    private static Gen<Remark[]> Remarks() =>
        from choices in Gen.Two(Gen.Choose(0, int.MaxValue - 1)).ArrayOf()
        select choices
            .Select((c, i) => A.Remark(i, Said[c.Item1 % Said.Length], Units[c.Item2 % Units.Length]))
            .Concat(A.Crowd(5, Said[0], Units[0], choices.Length))
            .ToArray();

    private static string AsBytes(IReadOnlyList<Remark> remarks) => JsonSerializer.Serialize(A.Finder.Find(remarks));
}
