using Lodestar.Core.Write;
using Lodestar.Core.Write.Cooling;
using Lodestar.Text.Statements;

namespace Lodestar.Core.Tests.Write;

[Trait("Catalog", "R17")]
public class ReadingComparisonTests
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly (Guid Account, Guid Person) Ana = (Guid.CreateVersion7(), Guid.CreateVersion7());
    private static readonly (Guid Account, Guid Person) Ben = (Guid.CreateVersion7(), Guid.CreateVersion7());
    private readonly CoolingOff _rest = Draft
        .Start(Guid.CreateVersion7(), VisionText.TryParse("Make every crossing seamless and clear")!, Ana.Account, Moment)
        .CoolOff("people feel calm", 3, 1, Ana.Account, Moment)!;

    [Fact]
    public void Nobody_sees_the_intent_before_they_wrote_what_they_read()
    {
        Reading[] readings = [Read(Ana, "I stay calm.")];

        See(Onlooker(Ben), readings).ShouldBeNull();
        See(Onlooker(Ana), readings)!.Intent.ShouldBe("people feel calm");
    }

    [Fact]
    public void Nobody_sees_it_while_the_sentence_rests() =>
        ReadingComparison.SeenBy(Onlooker(Ana), _rest, [Read(Ana, "calm")], WordKinship.ByStems, _rest.EndsAt.AddTicks(-1)).ShouldBeNull();

    [Fact]
    public void Who_leads_and_does_not_write_sees_it_and_who_leads_and_writes_reads_first()
    {
        See(Onlooker(Ben) with { Facilitates = true, IsOnTeam = false }, []).ShouldNotBeNull();
        See(Onlooker(Ben) with { Facilitates = true }, [Read(Ana, "calm")]).ShouldBeNull();
    }

    [Fact]
    public void The_words_tell_whether_the_intent_is_met_and_a_persons_mark_wins()
    {
        var (met, missed) = (Read(Ana, "Nobody worries, we stay calm."), Read(Ben, "No gap between quay and deck."));
        See(Onlooker(Ana), [met, missed])!.Missing.ShouldBe(1);

        missed.Decide(IntentMark.Meets, Ben.Account);
        met.Decide(IntentMark.Misses, Ana.Account);

        var seen = See(Onlooker(Ana), [met, missed])!;
        seen.Readings.Where(r => r.Misses).ShouldHaveSingleItem().IsMine.ShouldBeTrue();
        met.Decide(null, Ana.Account);
        See(Onlooker(Ana), [met, missed])!.Missing.ShouldBe(0);
    }

    [Fact]
    public void The_gap_is_a_list_of_words_to_edit_by()
    {
        var words = See(Onlooker(Ana), [Read(Ana, "Be quick"), Read(Ben, "Boats and quays")])!.Words;

        words.ShouldHaveSingleItem().ShouldBe(new IntentWord(new(12, 4), "calm", 2));
    }

    [Fact]
    public void A_reading_belongs_to_the_person_and_without_one_to_the_account()
    {
        var onBehalf = new Reading(_rest, new Pen(Ben.Person, Ana.Account, IsOnBehalf: true), "calm", _rest.EndsAt);
        onBehalf.IsOf(Ben.Person, Ben.Account).ShouldBeTrue();
        onBehalf.IsOf(Ana.Person, Ana.Account).ShouldBeFalse();

        var coach = new Reading(_rest, new Pen(null, Ana.Account), "calm", _rest.EndsAt);
        coach.IsOf(null, Ana.Account).ShouldBeTrue();
        coach.IsOf(Ana.Person, Ana.Account).ShouldBeFalse();
    }

    private ReadingComparison? See(Onlooker who, IReadOnlyList<Reading> readings) =>
        ReadingComparison.SeenBy(who, _rest, readings, WordKinship.ByStems, _rest.EndsAt);

    private static Onlooker Onlooker((Guid Account, Guid Person) who) => new(who.Account, who.Person, IsOnTeam: true, Facilitates: false);

    private Reading Read((Guid Account, Guid Person) who, string text) => new(_rest, new Pen(who.Person, who.Account), text, _rest.EndsAt);
}
