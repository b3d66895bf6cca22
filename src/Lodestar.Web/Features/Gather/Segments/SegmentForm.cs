using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Lodestar.Core.Gather.Segments;

namespace Lodestar.Web.Features.Gather.Segments;

/// <summary>What is asked about those who are served.</summary>
public sealed class SegmentForm : IValidatableObject
{
    private const string TooLong = "Use at most {1} characters.";

    [
        Required(ErrorMessage = "Give them a name, for example “Commuters”."),
        StringLength(CustomerSegment.MaxNameLength, ErrorMessage = TooLong)
    ]
    public string Name
    {
        get;
        set => field = Line.Of(value);
    } = "";
    public CustomerKind Kind { get; set; }

    [StringLength(CustomerSegment.MaxWhoLength, ErrorMessage = TooLong)]
    public string? Who { get; set; }

    /// <summary>One on each line.</summary>
    public string? Motives { get; set; }

    /// <summary>One on each line.</summary>
    public string? Expectations { get; set; }
    public long Version { get; set; }

    public static SegmentForm Of(CustomerSegment segment) =>
        new()
        {
            Name = segment.Name,
            Kind = segment.Kind,
            Who = segment.Who,
            Motives = string.Join('\n', segment.Motives),
            Expectations = string.Join('\n', segment.Expectations),
            Version = segment.Version,
        };

    public void ApplyTo(CustomerSegment segment)
    {
        segment.Describe(Name, Kind, Who);
        segment.Want(LinesOf(Motives));
        segment.Expect(LinesOf(Expectations));
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var texts = validationContext.GetRequiredService<Texts>();
        foreach (var (field, lines) in new[] { (nameof(Motives), LinesOf(Motives)), (nameof(Expectations), LinesOf(Expectations)) })
        {
            if (lines.Any(line => line.Length > CustomerSegment.MaxLineLength))
                yield return new ValidationResult(
                    texts["Use at most {0} characters on a line; one thought is enough.", CustomerSegment.MaxLineLength],
                    [field]
                );
            if (lines.Count > CustomerSegment.MaxLines)
                yield return new ValidationResult(texts["Keep the {0} that matter most.", CustomerSegment.MaxLines], [field]);
        }
    }

    private static List<string> LinesOf(string? text) =>
        [.. (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(Line.Of).Where(line => line.Length > 0)];
}

/// <summary>One row of a day: a time, what happens, what they need.</summary>
public sealed class MomentForm
{
    public TimeOnly? At { get; set; }

    [StringLength(DayMoment.MaxLength, ErrorMessage = "Use at most {1} characters.")]
    public string? Happens { get; set; }

    [StringLength(DayMoment.MaxLength, ErrorMessage = "Use at most {1} characters.")]
    public string? Needs { get; set; }
    public bool MeetsUs { get; set; }

    /// <summary>As a time field wants it.</summary>
    public string Clock => At?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";

    public bool IsEmpty => At is null && string.IsNullOrWhiteSpace(Happens) && string.IsNullOrWhiteSpace(Needs);

    public static MomentForm Of(DayMoment moment) =>
        new()
        {
            At = moment.At,
            Happens = moment.Happens,
            Needs = moment.Needs,
            MeetsUs = moment.MeetsUs,
        };

    public DayMoment? Parse() => At is { } at ? DayMoment.TryParse(at, Happens, Needs, MeetsUs) : null;
}
