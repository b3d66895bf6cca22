using Lodestar.Core.Write;
using Lodestar.Text.Recall;

namespace Lodestar.Core.Share;

/// <summary>Somebody said the vision from memory (R42); what came back is theirs, only the count is everybody's.</summary>
public sealed class RecallAttempt
{
    public const int MaxTextLength = 600;

    private RecallAttempt() => Text = ""; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid LaunchId { get; private init; }
    public Guid PersonId { get; private init; }
    public string Text { get; private init; }

    /// <summary>Every word, in its place, and none besides.</summary>
    public bool IsWordForWord { get; private init; }

    /// <summary>The words that matter came, in whatever order.</summary>
    public bool KeepsTheMeaning { get; private init; }

    /// <summary>Share of the sentence that came back, from 0 to 1.</summary>
    public double Score { get; private init; }

    /// <summary>Days since the launch.</summary>
    public int Day { get; private init; }

    public static RecallAttempt Of(Launch launch, VisionText vision, Guid personId, string typed, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(typed.Length, MaxTextLength);
        var recitation = Recitation.Of(vision.Value, typed);
        return new RecallAttempt
        {
            OrganizationId = launch.OrganizationId,
            LaunchId = launch.Id,
            PersonId = personId,
            Text = typed,
            IsWordForWord = recitation.IsWordForWord,
            KeepsTheMeaning = recitation.KeepsTheMeaning,
            Score = recitation.Score,
            Day = launch.DayOf(now),
        };
    }
}
