using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Rooms;

/// <summary>What several moves ask of a text.</summary>
internal static class Rules
{
    public static RoomRefusal? OfText(string text, int longest) =>
        string.IsNullOrWhiteSpace(text) ? RoomRefusal.Blank
        : text.Trim().Length > longest ? RoomRefusal.TooLong
        : null;

    public static RoomRefusal? OfSentence(string text) =>
        VisionText.TryParse(text) is not null ? null
        : Line.Of(text).Length == 0 ? RoomRefusal.Blank
        : RoomRefusal.TooLong;
}
