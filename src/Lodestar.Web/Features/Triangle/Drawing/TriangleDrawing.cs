namespace Lodestar.Web.Features.Triangle.Drawing;

/// <summary>Lays the words of a triangle out for the drawing, however long they are and however many.</summary>
public sealed class TriangleDrawing
{
    public const double PurposeSize = 20;
    public const double LabelSize = 18;
    public const double NoteSize = 15;
    public const int MostLabels = 7;
    private const double FirstLabel = 132;
    private const double LastLabel = 446;

    private TriangleDrawing() { }

    public IReadOnlyList<DrawnLine> Vision { get; private init; } = [];
    public double VisionSize { get; private init; }
    public IReadOnlyList<DrawnLabel> Right { get; private init; } = [];
    public IReadOnlyList<DrawnLabel> Left { get; private init; } = [];
    public IReadOnlyList<DrawnLine> Purpose { get; private init; } = [];

    /// <summary>The baseline of the words under the purpose.</summary>
    public double PurposeNote { get; private init; }
    public double Height => PurposeNote + 14;

    public static TriangleDrawing Of(TriangleWords words)
    {
        var (size, vision) = FitVision(words.Vision);
        var purpose = FitPurpose(words.Purpose);
        return new TriangleDrawing
        {
            Vision = vision,
            VisionSize = size,
            Right = [.. Labels(words.Right, Side.Right)],
            Left = [.. Labels(words.Left, Side.Left)],
            Purpose = purpose,
            PurposeNote = purpose[^1].Y + 28,
        };
    }

    /// <summary>The largest size in which the sentence stands inside the triangle.</summary>
    private static (double Size, IReadOnlyList<DrawnLine> Lines) FitVision(string text)
    {
        for (var size = 38d; size >= 16; size -= 1)
        for (var count = 1; count <= 9; count++)
            if (LinesOf(text, size, count) is { } lines)
                return (size, lines);

        return CutVision(text);
    }

    /// <summary>A word is wider than the triangle: words are cut, in the largest size in which all of them fit.</summary>
    private static (double Size, IReadOnlyList<DrawnLine> Lines) CutVision(string text)
    {
        const double top = 262,
            room = 165,
            smallest = 13;
        var size = 22d;
        while (size > smallest && Cut().Count * size * 1.18 > room)
            size -= 1;
        return (size, [.. Cut().Select((line, i) => new DrawnLine(TriangleShape.Center, top + i * size * 1.18, line))]);

        IReadOnlyList<string> Cut() => TextFit.WrapAnyway(text, size, TriangleShape.RoomAt(top - size), mostLines: 14);
    }

    private static DrawnLine[]? LinesOf(string text, double size, int count)
    {
        var step = size * 1.18;
        var last = Math.Min(424, 344 + (count - 1) * step / 2 + size * .35);
        var baselines = Enumerable.Range(0, count).Select(i => last - (count - 1 - i) * step).ToList();
        var rooms = baselines.Select(y => TriangleShape.RoomAt(y - size * .75)).ToList();
        return TextFit.Wrap(text, size, rooms) is { } lines && lines.Count == count
            ? [.. lines.Select((line, i) => new DrawnLine(TriangleShape.Center, baselines[i], line))]
            : null;
    }

    private static DrawnLine[] FitPurpose(string text) =>
        [
            .. TextFit
                .WrapAnyway(text, PurposeSize, TriangleShape.Width * .8, 4)
                .Select((line, i) => new DrawnLine(TriangleShape.Center, TriangleShape.Base + 44 + i * PurposeSize * 1.3, line)),
        ];

    private static IEnumerable<DrawnLabel> Labels(IReadOnlyList<SideWords> words, Side side)
    {
        var shown = words.Take(MostLabels).ToList();
        var step = Math.Min(92, (LastLabel - FirstLabel) / Math.Max(1, shown.Count - 1));
        var first = FirstLabel + Math.Max(0, (LastLabel - FirstLabel - step * (shown.Count - 1)) / 2);
        return shown.Select((label, i) => Label(label, first + i * step, side, roomy: step > 58));
    }

    private static DrawnLabel Label(SideWords words, double y, Side side, bool roomy)
    {
        var x = TriangleShape.LabelAt(y + 24, side);
        var room = TriangleShape.LabelRoomAt(y + 24);
        var lines = TextFit.WrapAnyway(words.Text, LabelSize, room, roomy ? 2 : 1);
        var drawn = lines.Select((line, i) => new DrawnLine(x, y + i * LabelSize * 1.2, line)).ToList();
        var note = words.Note.Length == 0 ? null : new DrawnLine(x, drawn[^1].Y + NoteSize * 1.35, words.Note);
        var edge = TriangleShape.HalfAt(y - 6);
        return new DrawnLabel(side is Side.Right ? TriangleShape.Center + edge : TriangleShape.Center - edge, y - 6, drawn, note);
    }
}

/// <summary>The words of a drawing, already in the reader's language.</summary>
/// <param name="Right">The supports on the right: pillars (R75).</param>
/// <param name="Left">The supports on the left: non-negotiables (R76).</param>
public sealed record TriangleWords(string Vision, string Purpose, IReadOnlyList<SideWords> Right, IReadOnlyList<SideWords> Left);

/// <summary>A label on a side and what is said below it.</summary>
public sealed record SideWords(string Text, string Note = "");
