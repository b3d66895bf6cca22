using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Triangle;
using Lodestar.Core.Write;

namespace Lodestar.Core.Tests.Triangle;

public class ValuesAlignmentTests
{
    private static readonly DateTimeOffset Now = new(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Organization = Guid.NewGuid();
    private static readonly Guid Ana = Guid.NewGuid();
    private readonly Source _sea = Library(SourceKind.Value, "Care for the sea");
    private readonly Pillar _calm = new(Organization, "Calm", PillarKind.Personal, 1);
    private readonly List<ValueMark> _marks = [];
    private Vision _vision = new(Organization, VisionText.TryParse("Make every crossing calm")!, 1, Now);

    private ValuesAlignment Grid => new(new ServiceTriangle { Vision = _vision, Pillars = [_calm] }, [_sea], _marks);

    [Fact]
    public void A_value_that_nobody_looked_at_is_a_gap_of_all_parts()
    {
        var gap = Grid.Gaps().ShouldHaveSingleItem();

        (gap.Value, gap.Lack, gap.Count).ShouldBe((_sea, ValueLack.NotLookedAt, 2));
    }

    [Theory]
    [InlineData(Carriage.Open, Carriage.Open, ValueLack.CarriedByNothing)]
    [InlineData(Carriage.Carried, Carriage.Open, ValueLack.OnlySaid)]
    [InlineData(Carriage.Open, Carriage.Carried, null)]
    [InlineData(Carriage.Carried, Carriage.Carried, null)]
    public void What_nothing_carries_and_what_is_only_said_are_gaps(Carriage vision, Carriage pillar, ValueLack? lack)
    {
        MarkBoth(vision, pillar);

        Grid.Gaps().Select(g => (ValueLack?)g.Lack).ShouldBe(lack is null ? [] : [lack]);
    }

    [Fact]
    public void What_works_against_a_value_is_named_first()
    {
        MarkBoth(Carriage.Carried, Carriage.Against);

        var gaps = Grid.Gaps();

        gaps.Select(g => g.Lack).ShouldBe([ValueLack.Against, ValueLack.OnlySaid]);
        gaps[0].Part!.Wording.ShouldBe("Calm");
    }

    [Fact]
    public void A_mark_speaks_of_the_words_it_was_made_of()
    {
        MarkBoth(Carriage.Carried, Carriage.Carried);
        _vision = new Vision(Organization, VisionText.TryParse("Be first")!, 2, Now);

        var gap = Grid.Gaps().ShouldHaveSingleItem();

        (gap.Lack, gap.Part!.Wording).ShouldBe((ValueLack.Reworded, "Be first"));
    }

    [Fact]
    public void Without_vision_and_pillars_there_is_nothing_to_hold_values_against() =>
        new ValuesAlignment(new ServiceTriangle(), [_sea], []).Gaps().ShouldBeEmpty();

    [Fact]
    public void Only_values_are_carried() =>
        Should.Throw<ArgumentException>(() => new ValueMark(Library(SourceKind.Mission, "Mission"), Grid.Parts[0]));

    private void MarkBoth(Carriage vision, Carriage pillar)
    {
        foreach (var (part, carriage) in Grid.Parts.Zip([vision, pillar]))
        {
            var mark = new ValueMark(_sea, part);
            mark.Mark(part, carriage, " ", Ana, Now);
            mark.How.ShouldBeNull();
            _marks.Add(mark);
        }
    }

    private static Source Library(SourceKind kind, string title) => new(Organization, kind, title, new Added(new Author(Ana, "Ana"), Now));
}
