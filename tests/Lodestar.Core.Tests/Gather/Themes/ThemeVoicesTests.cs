using Lodestar.Core.Gather.Themes;

namespace Lodestar.Core.Tests.Gather.Themes;

public class ThemeVoicesTests
{
    private static readonly Theme Calm = new(Guid.NewGuid(), Guid.NewGuid(), "calm");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(777)]
    public void It_knows_its_answers_and_no_others(int count)
    {
        var answers = Enumerable.Range(0, count).Select(_ => Guid.NewGuid()).ToList();
        var voices = Of(answers);

        answers.ShouldAllBe(answer => voices.Contains(answer));
        Enumerable.Range(0, 500).ShouldAllBe(_ => !voices.Contains(Guid.NewGuid()));
    }

    [Fact]
    [Trait("Catalog", "F2")]
    public void The_order_in_which_answers_came_leaves_no_trace()
    {
        var answers = Enumerable.Range(0, 50).Select(_ => Guid.NewGuid()).ToList();

        Of(answers).Marks.ShouldBe(Of(answers.AsEnumerable().Reverse()).Marks);
    }

    [Fact]
    public void Beside_all_answers_in_the_order_of_their_ids_each_voice_is_met_once()
    {
        var all = Enumerable.Range(0, 500).Select(_ => Guid.NewGuid()).OrderBy(id => id.ToString(), StringComparer.Ordinal).ToList();
        var said = all.Where((_, at) => at % 3 == 0).ToList();
        var cursor = new VoiceCursor(Of(said));

        all.Where(cursor.Reaches).ShouldBe(said);
        cursor.Reaches(all[0]).ShouldBeFalse(); // there is no way back
    }

    private static ThemeVoices Of(IEnumerable<Guid> answers)
    {
        var voices = new ThemeVoices(Calm);
        voices.Hear(answers);
        return voices;
    }
}
