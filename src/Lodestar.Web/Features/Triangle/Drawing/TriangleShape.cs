namespace Lodestar.Web.Features.Triangle.Drawing;

/// <summary>The measures of the drawing: one triangle in the middle, room for labels on both sides, the purpose below.</summary>
public static class TriangleShape
{
    public const double Width = 1120;
    public const double Center = Width / 2;
    public const double Apex = 64;
    public const double Base = 476;
    public const double HalfBase = 300;
    private const double LabelGap = 26;

    public static double Left => Center - HalfBase;

    public static double Right => Center + HalfBase;

    /// <summary>How far the edges are from the middle at a height.</summary>
    public static double HalfAt(double y) => Math.Clamp((y - Apex) / (Base - Apex), 0, 1) * HalfBase;

    /// <summary>Room for a line of text inside, kept clear of the edges.</summary>
    public static double RoomAt(double y) => Math.Max(0, 2 * HalfAt(y) - 64);

    /// <summary>Where a label on a side begins.</summary>
    public static double LabelAt(double y, Side side) => side is Side.Right ? Center + HalfAt(y) + LabelGap : Center - HalfAt(y) - LabelGap;

    /// <summary>Room for a label from the edge to the end of the drawing.</summary>
    public static double LabelRoomAt(double y) => Center - HalfAt(y) - LabelGap - 4;
}

public enum Side
{
    Left,
    Right,
}
