using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Privacy;
using Lodestar.Text.Themes;
using Lodestar.Text.Words;

namespace Lodestar.Core.Tests.Gather.Themes;

public class ThemeTests
{
    private static readonly Guid Northquay = Guid.CreateVersion7();
    private static readonly Guid Survey = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Act Mara = new(new Author(Guid.CreateVersion7(), "Mara Lindqvist"), Now, 1);

    [Fact]
    public void A_new_name_is_there_at_once_and_goes_again_when_it_is_taken_back()
    {
        var clear = Heard("clear", "Clear");

        var change = Sorting.Rename(clear, "  Tell us   plainly ", Mara).ShouldNotBeNull();
        clear.Name.ShouldBe("Tell us plainly");
        change.AsEdit().ShouldBe(new RenameTheme("clear", "Tell us plainly"));

        change.TakeBack(clear, Now).ShouldBeTrue();
        clear.Name.ShouldBe("Clear");
        change.TakeBack(clear, Now).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("Clear")]
    [InlineData("Clear as far as anybody can tell from the end of the pier on a foggy morning in late November")]
    public void What_is_no_new_name_changes_nothing(string name)
    {
        var clear = Heard("clear", "Clear");

        Sorting.Rename(clear, name, Mara).ShouldBeNull();
        clear.Name.ShouldBe("Clear");
    }

    [Fact]
    public void Two_themes_of_one_survey_can_be_merged()
    {
        var change = Sorting.Merge(Heard("informed", "Keep us informed"), Heard("clear", "Clear"), Mara).ShouldNotBeNull();

        change.AsEdit().ShouldBe(new MergeThemes("informed", "clear"));
        (change.Before, change.Name, change.By).ShouldBe(("Keep us informed", "Clear", "Mara Lindqvist"));
    }

    [Fact]
    public void A_theme_is_not_merged_with_itself_with_another_survey_or_with_silence()
    {
        var clear = Heard("clear", "Clear");
        var elsewhere = new Theme(Northquay, Guid.CreateVersion7(), "calm");
        elsewhere.Hear(Found("calm", "Calm", 9), 1, 20, Renewal.First([]));
        var silent = Heard("calm", "Calm");
        silent.FallSilent();

        Sorting.Merge(clear, clear, Mara).ShouldBeNull();
        Sorting.Merge(clear, elsewhere, Mara).ShouldBeNull();
        Sorting.Merge(clear, silent, Mara).ShouldBeNull();
    }

    [Fact]
    public void A_part_becomes_a_theme_under_the_same_address_each_time()
    {
        var calm = Heard("calm", "Calm");
        var part = new ThemePart(calm, "no stress", 9, []);

        var change = Sorting.Split(calm, part, " Without  stress ", Mara).ShouldNotBeNull();

        change
            .AsEdit()
            .ShouldBeOfType<SplitTheme>()
            .ShouldSatisfyAllConditions(
                edit => edit.NewKey.ShouldBe("calm/no stress"),
                edit => edit.Phrases.ShouldBe(["no stress"]),
                edit => edit.Name.ShouldBe("Without stress")
            );
        Sorting.Split(calm, part, " ", Mara).ShouldBeNull();
        Sorting.Split(Heard("clear", "Clear"), part, "Elsewhere", Mara).ShouldBeNull();
    }

    [Fact]
    public void Where_a_theme_points_is_said_by_the_questions_until_somebody_knows_better()
    {
        var calm = Heard("calm", "Calm");
        calm.Point(ThemeAim.ShouldBe, new Poles(0, 9));

        Sorting.Aim(calm, ThemeAim.ShouldBe, Mara).ShouldBeNull();
        Sorting.Aim(calm, ThemeAim.Today, Mara)!.AsEdit().ShouldBeNull();

        (calm.Aim, calm.HeardAim, calm.Poles).ShouldBe((ThemeAim.Today, ThemeAim.ShouldBe, new Poles(0, 9)));
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    [Trait("Catalog", "F4")]
    public void Fewer_than_eight_people_are_never_quoted(int people, bool quoted)
    {
        var theme = new Theme(Northquay, Survey, "calm");
        theme.Hear(Found("calm", "Calm", people), 1, 40, Renewal.First([]));

        theme.MayBeQuoted(SmallestGroup.AtLeast(5)).ShouldBe(quoted);
    }

    [Theory]
    [InlineData(0, 4, false, false)]
    [InlineData(0, 5, false, true)]
    [InlineData(10, 14, false, false)] // four new ones could be told apart
    [InlineData(10, 15, false, true)]
    [InlineData(10, 11, true, true)] // the last time, at the close
    [InlineData(0, 4, true, false)]
    [Trait("Catalog", "F4")]
    public void Themes_change_only_when_enough_new_people_have_spoken(int heard, int received, bool closed, bool allowed)
    {
        var snapshot = new ThemeSnapshot(Northquay, Survey);
        snapshot.Hear(heard, 0, closed: false);

        snapshot.MayListen(received, closed, SmallestGroup.AtLeast(5)).ShouldBe(allowed);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [Trait("Catalog", "F4")]
    public void Later_people_are_placed_only_where_enough_come_at_once(int people, bool allowed)
    {
        var (snapshot, theme) = (new ThemeSnapshot(Northquay, Survey), Heard("calm", "Calm"));
        snapshot.Hear(20, 0, closed: false);

        if (!allowed)
        {
            Should.Throw<InvalidOperationException>(() => snapshot.HearMore(people, SmallestGroup.AtLeast(5)));
            return;
        }
        snapshot.HearMore(people, SmallestGroup.AtLeast(5));
        theme.HearMore(2, snapshot.Heard);
        (theme.Answers, theme.Heard, theme.Rank, theme.Name).ShouldBe((11, 25, 1, "Calm"));
    }

    [Fact]
    public void A_closed_survey_takes_nobody_more()
    {
        var snapshot = new ThemeSnapshot(Northquay, Survey);
        snapshot.Hear(20, 0, closed: true);

        Should.Throw<InvalidOperationException>(() => snapshot.HearMore(9, SmallestGroup.AtLeast(5)));
        Should.Throw<ArgumentOutOfRangeException>(() => Heard("calm", "Calm").HearMore(12, 20)); // more than there are
    }

    [Fact]
    public void A_sentence_is_searched_without_capitals_and_accents() =>
        new Quote(Heard("calm", "Calm"), new QuotePlace(Guid.NewGuid(), 4, 12), "So: Très CALME!? Yes.").SearchText.ShouldBe(
            "tres calme!?"
        );

    [Fact]
    public void A_quote_marks_the_words_that_put_it_there()
    {
        const string answer = "Yes. People step off calm and rested.";
        var quote = new Quote(Heard("calm", "Calm"), new QuotePlace(Guid.NewGuid(), 5, 32) { Words = [new TextSpan(21, 4)] }, answer);

        quote.PartsOf(answer).ShouldBe([new("People step off ", false), new("calm", true), new(" and rested.", false)]);
        quote.PartsOf("Yes.").ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_id_and_a_quote_id_carry_no_time() =>
        new Quote(Heard("calm", "Calm"), new QuotePlace(Guid.NewGuid(), 0, 4), "Calm.").Id.Version.ShouldBe(4);

    private static Theme Heard(string key, string name)
    {
        var theme = new Theme(Northquay, Survey, key);
        theme.Hear(Found(key, name, 9), 1, 20, Renewal.First([]));
        return theme;
    }

    private static FoundTheme Found(string key, string name, int answers) =>
        new()
        {
            Key = key,
            Name = name,
            KeyPhrases = [],
            Answers = answers,
            Coverage = .4,
            Consistency = Consistency.Of(.4, []),
            Quotes = [],
            Placements = [],
            Remarks = [],
        };
}
