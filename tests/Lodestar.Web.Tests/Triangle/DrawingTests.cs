using Lodestar.Web.Features.Triangle.Drawing;

namespace Lodestar.Web.Tests.Triangle;

public class DrawingTests
{
    public static TheoryData<string> Sentences =>
        [
            "Calm",
            "Make every crossing calm and clear",
            "Donaudampfschifffahrtsgesellschaftskapitäne machen jede Überfahrt zuverlässig",
            "اجعل كل عبور هادئًا وواضحًا",
            string.Join(' ', Enumerable.Repeat("every customer deserves calm", 10))[..280],
        ];

    [Theory, MemberData(nameof(Sentences))]
    public void Every_line_of_the_vision_stands_inside_the_triangle(string sentence)
    {
        var drawing = Draw(sentence);

        string.Join(' ', drawing.Vision.Select(l => l.Text)).Replace("- ", "").ShouldBe(sentence);
        drawing.Vision.ShouldAllBe(l =>
            TextFit.WidthOf(l.Text) * drawing.VisionSize <= 2 * TriangleShape.HalfAt(l.Y - drawing.VisionSize * .75)
        );
        drawing.Vision.ShouldAllBe(l => l.Y < TriangleShape.Base - 30);
    }

    [Fact]
    public void One_endless_word_is_cut_and_loses_no_letter()
    {
        var word = new string('a', 280);
        var lines = Draw(word).Vision;

        string.Concat(lines.Select(l => l.Text.TrimEnd('-'))).ShouldBe(word);
        lines.ShouldAllBe(l => l.Y < TriangleShape.Base);
    }

    [Fact]
    public void A_short_sentence_is_set_larger_than_a_long_one() =>
        Draw("Calm").VisionSize.ShouldBeGreaterThan(Draw("Make every crossing on every route in every season calm and clear").VisionSize);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void However_many_pillars_none_touches_another_and_all_stay_in_the_drawing(int count)
    {
        var words = Enumerable.Range(1, count).Select(i => new SideWords($"Verkehrsinfrastrukturzuverlässigkeit {i}", "above and beyond"));
        var labels = TriangleDrawing.Of(new TriangleWords("Calm", "Why", [.. words], [])).Right;

        labels.Count.ShouldBe(count);
        foreach (var (above, below) in labels.Zip(labels.Skip(1)))
            (below.Words[0].Y - above.Note!.Y).ShouldBeGreaterThanOrEqualTo(TriangleDrawing.LabelSize);
        labels
            .SelectMany(l => l.Words)
            .ShouldAllBe(l =>
                l.X + TextFit.WidthOf(l.Text) * TriangleDrawing.LabelSize <= TriangleShape.Width + TriangleDrawing.LabelSize * 1.5
            );
    }

    private static TriangleDrawing Draw(string sentence) => TriangleDrawing.Of(new TriangleWords(sentence, "Why", [], []));
}
