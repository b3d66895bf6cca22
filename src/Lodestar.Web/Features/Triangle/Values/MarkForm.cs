using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle.Values;

/// <summary>How one part carries a value.</summary>
public sealed class MarkForm
{
    /// <summary>Null for the vision.</summary>
    public Guid? PillarId { get; set; }

    /// <summary>The words that were looked at.</summary>
    public string Wording { get; set; } = "";

    /// <summary>Null where nobody can say yet.</summary>
    public Carriage? Carriage { get; set; }

    [StringLength(ValueMark.MaxHowLength, ErrorMessage = "Use at most {1} characters.")]
    public string? How { get; set; }

    /// <summary>Null where there was no mark.</summary>
    public long? Version { get; set; }

    public bool IsOf(ValueMark.Part part) => part.PillarId == PillarId && part.Wording == Wording;

    public static MarkForm Of(ValueMark.Part part, ValueMark? mark) =>
        new()
        {
            PillarId = part.PillarId,
            Wording = part.Wording,
            Carriage = mark?.Fits(part) is true ? mark.Carriage : null, // other words are looked at anew
            How = mark?.How,
            Version = mark?.Version,
        };
}
