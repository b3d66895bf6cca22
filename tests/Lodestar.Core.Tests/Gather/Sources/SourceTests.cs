using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Gather.Themes;

namespace Lodestar.Core.Tests.Gather.Sources;

public class SourceTests
{
    private static readonly DateTimeOffset Monday = DateTimeOffset.UnixEpoch;
    private static readonly Author Mara = new(Guid.Empty, "Mara");

    [Theory]
    [Trait("Catalog", "H1")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\windows\\system.ini", "system.ini")]
    [InlineData("C:\\Users\\me\\values.docx", "values.docx")]
    [InlineData("a\"b<c>.pdf", "abc.pdf")]
    [InlineData("..", "file")]
    [InlineData(null, "file")]
    [InlineData("report\u202Egnp.exe", "reportgnp.exe")]
    public void A_file_name_is_a_name_and_no_way_through_folders(string? given, string name) => Source.NameOf(given).ShouldBe(name);

    [Fact]
    public void A_file_name_without_end_keeps_its_beginning_and_its_kind()
    {
        var name = Source.NameOf(new string('a', 400) + ".docx");

        name.Length.ShouldBeLessThanOrEqualTo(Source.MaxFileNameLength);
        name.ShouldEndWith(".docx");
    }

    [Fact]
    public void A_passage_is_kept_as_one_line_and_only_where_there_are_words()
    {
        var source = Said("Smooth sailing,\nalways.");

        source.Highlight(0, 23, Mara, Monday)!.Text.ShouldBe("Smooth sailing, always.");
        source.Highlight(15, 16, Mara, Monday).ShouldBeNull();
        source.Highlight(5, 5, Mara, Monday).ShouldBeNull();
        source.Highlight(0, 999, Mara, Monday).ShouldBeNull();
    }

    [Fact]
    public void A_text_falls_into_sentences_and_lines()
    {
        const string Text = "We sail at 9.30. Always!\n\nCalm\nClear and kind";

        Passages.Of(Text).Select(p => p.Of(Text)).ShouldBe(["We sail at 9.30.", "Always!", "Calm", "Clear and kind"]);
    }

    [Fact]
    [Trait("Catalog", "C7")]
    public void A_sentence_that_never_ends_still_makes_cards()
    {
        var text = new string('a', 5000);

        Passages.Of(text).ShouldAllBe(p => p.Length <= Excerpt.MaxLength);
        Passages.Of(text).Sum(p => p.Length).ShouldBe(5000);
    }

    [Fact]
    [Trait("Catalog", "H3")]
    public void A_library_has_an_end()
    {
        SourceQuota.Allows(SourceQuota.MaxBytes - 10, 3, 10).ShouldBeTrue();
        SourceQuota.Allows(SourceQuota.MaxBytes - 10, 3, 11).ShouldBeFalse();
        SourceQuota.Allows(0, SourceQuota.MaxSources, 0).ShouldBeFalse();
    }

    [Fact]
    public void The_old_slogan_is_weak_on_what_anybody_could_do()
    {
        var check = StartCheck.Of("Smooth sailing, always")!;

        check.Verdict.ShouldNotBe(StartVerdict.GoodEnough);
        check.Reasons.ShouldContain(f => f.Criterion == Text.Statements.Criterion.Actionable);
    }

    [Theory]
    [InlineData("Make every crossing calm and clear", StartVerdict.GoodEnough)]
    [InlineData(
        "To be the world's leading provider of innovative, synergistic maritime mobility solutions and maximize shareholder value",
        StartVerdict.StartFresh
    )]
    public void It_says_whether_what_there_is_can_serve(string sentence, StartVerdict verdict) =>
        StartCheck.Of(sentence)!.Verdict.ShouldBe(verdict);

    [Fact]
    public void Without_words_there_is_nothing_to_check() => StartCheck.Of(" … ").ShouldBeNull();

    private static Source Said(string text)
    {
        var source = new Source(Guid.Empty, SourceKind.Slogan, "Old slogan", new Added(Mara, Monday));
        source.Say(text);
        return source;
    }
}
