using Lodestar.Core.Gather.Themes;

namespace Lodestar.Core.Tests.Gather.Themes;

public class SortedQuotesTests
{
    private readonly Theme _calm = A.Theme("calm");
    private readonly Theme _clear = A.Theme("clear");
    private readonly QuotePlace _sentence = new(Guid.NewGuid(), 0, 30);
    private readonly QuotePlace _other = new(Guid.NewGuid(), 0, 12);

    [Fact]
    public void A_sentence_that_was_left_out_stays_out_when_it_is_found_again() =>
        Found(Sorting.LeaveOut(_calm, Quote(), A.Act(1))).ShouldBe([("calm", _other)]);

    [Fact]
    public void A_sentence_that_was_moved_speaks_for_the_other_theme() =>
        Found(Sorting.Move(_calm, Quote(), _clear, A.Act(1))).ShouldBe([("calm", _other), ("clear", _sentence)]);

    [Fact]
    public void A_pinned_sentence_is_there_even_when_it_was_not_found_again()
    {
        var sorted = new SortedQuotes(Themes(), [Sorting.Pin(_calm, Quote(), A.Act(1))!], Answers);
        sorted.Find(_calm, [_other]);
        sorted.Sort();

        sorted.All.Single(quote => quote.IsPinned).Place.ShouldBe(_sentence);
    }

    [Fact]
    public void A_change_of_a_theme_that_merged_goes_where_its_people_went() =>
        Found(Sorting.LeaveOut(_clear, new Quote(_clear, _sentence, Words), A.Act(1)), Sorting.Merge(_clear, _calm, A.Act(2)))
            .ShouldBe([("calm", _other)]);

    [Fact]
    public void A_sentence_waits_where_it_was_while_the_other_theme_is_not_heard()
    {
        var sorted = new SortedQuotes(
            new Dictionary<string, Theme> { ["calm"] = _calm },
            [Sorting.Move(_calm, Quote(), _clear, A.Act(1))!],
            Answers
        );
        sorted.Find(_calm, [_sentence]);
        sorted.Sort();

        sorted.All.Single().ThemeId.ShouldBe(_calm.Id);
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public void Two_changes_meet_where_they_are_about_the_same_thing()
    {
        var moved = Sorting.Move(_calm, Quote(), _clear, A.Act(1))!;

        moved.Touches("clear", _sentence).ShouldBeTrue();
        moved.Touches("clear", _other).ShouldBeFalse();
        moved.Touches("fast", null).ShouldBeFalse();
        Sorting.Rename(_calm, "At ease", A.Act(2))!.Touches("calm", _other).ShouldBeTrue();
    }

    private List<(string, QuotePlace)> Found(params ThemeChange?[] changes)
    {
        var sorted = new SortedQuotes(Themes(), [.. changes.Select(change => change!)], Answers);
        sorted.Find(_calm, [_sentence, _other]);
        sorted.Sort();
        return [.. sorted.All.Select(quote => (quote.ThemeId == _calm.Id ? "calm" : "clear", quote.Place)).OrderBy(q => q.Item1)];
    }

    private Dictionary<string, Theme> Themes() => new() { ["calm"] = _calm, ["clear"] = _clear };

    private Quote Quote() => new(_calm, _sentence, Words);

    private const string Words = "People step off calm and rested.";

    private Dictionary<Guid, string> Answers => new() { [_sentence.AnswerId] = Words, [_other.AnswerId] = Words };
}
