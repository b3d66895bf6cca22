using System.Buffers.Binary;

namespace Lodestar.Core.Gather.Themes;

/// <summary>Walks through the answers of a theme beside all answers of the survey, both in the order of their random ids.</summary>
/// <param name="voices">The answers of the theme.</param>
public sealed class VoiceCursor(ThemeVoices voices)
{
    private int _at;

    /// <summary>Whether the answer stands in the theme. Each answer asked for comes after the one before it; going back finds nothing.</summary>
    public bool Reaches(Guid answerId)
    {
        var wanted = ThemeVoices.MarkOf(answerId);
        var marks = voices.Marks.AsSpan();
        while (_at < marks.Length)
        {
            var mark = BinaryPrimitives.ReadUInt64BigEndian(marks[_at..]);
            if (mark >= wanted)
                return mark == wanted;
            _at += sizeof(ulong);
        }
        return false;
    }
}
