using Lodestar.Core.GutCheck;

namespace Lodestar.Core.Tests.GutCheck;

public class ClinicTests
{
    private const int Seamless = 3;
    private static readonly DateTimeOffset s_end = Scene.Moment.AddDays(8);
    private readonly Scene _scene = new();

    private static Clinic? Open(Round round, params string[] swaps) => Clinic.Open(round, Seamless, swaps, Scene.Moment, s_end);

    [Fact]
    public void Those_who_hesitated_are_asked_and_half_of_those_who_agreed()
    {
        var clinic = Open(_scene.Closed(agree: 16, hesitate: 4), "calm", "easy")!;

        clinic.Readers.Count(r => r.Hesitated).ShouldBe(4);
        clinic.Readers.Count(r => !r.Hesitated).ShouldBe(8);
        clinic.Words.Select(w => w.Text).ShouldBe(["seamless", "calm", "easy"]);
    }

    [Fact]
    public void An_open_round_has_no_clinic() => Open(_scene.Open(readers: 6), "calm").ShouldBeNull();

    [Theory]
    [InlineData]
    [InlineData("  ")]
    [InlineData("Seamless")]
    [InlineData("calm", "easy", "kind", "plain")]
    [InlineData("calm and never in a hurry")]
    public void Words_that_cannot_be_compared_open_nothing(params string[] swaps) =>
        Open(_scene.Closed(agree: 4, hesitate: 4), swaps).ShouldBeNull();

    [Fact]
    public void The_same_word_twice_counts_once() =>
        Open(_scene.Closed(agree: 4, hesitate: 4), "calm", " Calm ", "easy")!.Words.Count.ShouldBe(3);

    [Fact]
    public void A_reader_sees_every_pair_once_and_the_same_page_again()
    {
        var clinic = Open(_scene.Closed(agree: 16, hesitate: 4), "calm", "easy", "kind")!;

        foreach (var reader in clinic.Readers)
        {
            var pairs = clinic.PairsFor(reader);
            pairs.Select(p => p.Key).Order().ShouldBe(["0-1", "0-2", "0-3", "1-2", "1-3", "2-3"]);
            clinic.PairsFor(reader).ShouldBe(pairs);
        }
    }

    [Fact]
    public void Over_many_readers_either_word_comes_first_about_as_often()
    {
        var clinic = Open(_scene.Closed(agree: 200, hesitate: 100), "calm")!;

        var first = clinic.Readers.Count(r => clinic.PairsFor(r)[0].First == 0);

        first.ShouldBeInRange(clinic.Readers.Count / 3, clinic.Readers.Count * 2 / 3);
    }

    [Fact]
    public void Nothing_is_shown_while_people_compare_and_pairs_stand_with_their_interval_afterwards()
    {
        var clinic = Open(_scene.Closed(agree: 16, hesitate: 4), "calm")!;
        foreach (var (place, reader) in clinic.Readers.Index())
            Choose(
                clinic,
                reader,
                place < 9 ? 1
                    : place < 11 ? 0
                    : null
            );
        clinic.Result.ShouldBeNull();

        clinic.Close(s_end);

        var pair = clinic.Result.ShouldNotBeNull().Swaps.ShouldHaveSingleItem();
        (pair.SecondWins.Count, pair.SecondWins.Of, pair.FirstWins.Count, pair.NoDifference).ShouldBe((9, 12, 2, 1));
        pair.SecondWins.Interval.Low.ShouldBe(0.468, 0.001);
        pair.SecondWins.Interval.High.ShouldBe(0.911, 0.001);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    public void Fewer_than_five_answers_are_not_shown(int answers, int pairs)
    {
        var clinic = Open(_scene.Closed(agree: 16, hesitate: 4), "calm")!;
        foreach (var reader in clinic.Readers.Take(answers))
            Choose(clinic, reader, 1);

        clinic.Close(s_end);

        clinic.Result!.Answered.ShouldBe(answers);
        clinic.Result.Pairs.Count.ShouldBe(pairs);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    public void Those_who_hesitated_stand_apart_only_from_five_on(int hesitate, int apart)
    {
        var clinic = Open(_scene.Closed(agree: 20, hesitate), "calm")!;
        foreach (var reader in clinic.Readers)
            Choose(clinic, reader, reader.Hesitated ? 1 : 0);

        clinic.Close(s_end);

        clinic.Result!.Hesitated.Count.ShouldBe(apart);
        clinic.Result.Hesitated.ShouldAllBe(p => p.SecondWins.Share == 1);
    }

    [Fact]
    public void They_do_not_stand_apart_where_the_others_could_be_worked_out()
    {
        var clinic = Open(_scene.Closed(agree: 20, hesitate: 6), "calm")!;
        foreach (var reader in clinic.Readers.Where(r => r.Hesitated).Concat(clinic.Readers.Where(r => !r.Hesitated).Take(4)))
            Choose(clinic, reader, 1);

        clinic.Close(s_end);

        clinic.Result!.Hesitated.ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_may_change_in_its_browser_until_the_end()
    {
        var clinic = Open(_scene.Closed(agree: 4, hesitate: 4), "calm")!;
        var reader = clinic.Readers[0];
        Choose(clinic, reader, 1).ShouldBe(AnswerOutcome.Recorded);
        Choose(clinic, reader, 0).ShouldBe(AnswerOutcome.Recorded);
        reader.Answer(new Dictionary<string, int?>(), clinic, "another", Scene.Moment).ShouldBe(AnswerOutcome.AnsweredElsewhere);
        reader.Choices.ShouldHaveSingleItem().Better.ShouldBe(0);

        reader.Answer(new Dictionary<string, int?>(), clinic, "browser", s_end).ShouldBe(AnswerOutcome.RoundClosed);
    }

    [Fact]
    public void A_word_that_is_not_of_the_pair_is_passed_over()
    {
        var clinic = Open(_scene.Closed(agree: 4, hesitate: 4), "calm", "easy")!;

        clinic.Readers[0].Answer(new Dictionary<string, int?> { ["0-1"] = 2, ["7-9"] = 7 }, clinic, "browser", Scene.Moment);

        clinic.Readers[0].Choices.ShouldBeEmpty();
    }

    [Fact]
    public void A_swapped_word_keeps_the_punctuation_around_it() =>
        Core.Write.VisionText.TryParse("Calm, (clear) and “kind”.")!.With(3, "fair").ShouldBe("Calm, (clear) and “fair”.");

    private static AnswerOutcome Choose(Clinic clinic, ClinicReader reader, int? better) =>
        reader.Answer(new Dictionary<string, int?> { ["0-1"] = better }, clinic, "browser", Scene.Moment);
}
