using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>What is asked about one pain point.</summary>
public sealed class PainPointForm
{
    private const string TooLong = "Use at most {1} characters.";

    [Required(ErrorMessage = "Say in a few words what gets in the way."), StringLength(PainPoint.MaxLength, ErrorMessage = TooLong)]
    public string Text
    {
        get;
        set => field = Line.Of(value);
    } = "";

    /// <summary>The name of one of the six kinds, or the id of one of their own.</summary>
    [Required(ErrorMessage = "Choose what kind of obstacle it is.")]
    public string? Category { get; set; }

    [StringLength(PainPoint.MaxStepLength, ErrorMessage = TooLong)]
    public string? Step { get; set; }
    public PainFrequency? Frequency { get; set; }
    public PainSeverity? Severity { get; set; }
    public Guid? UnitId { get; set; }
    public PainCause? Cause { get; set; }

    [StringLength(PainPoint.MaxLength, ErrorMessage = TooLong)]
    public string? CauseNote { get; set; }
    public bool IsPrivate { get; set; }

    /// <summary>Sentences of a survey that say it.</summary>
    public List<Guid> Voices { get; set; } = [];
    public long Version { get; set; }

    public static PainPointForm Of(PainPoint point) =>
        new()
        {
            Text = point.Text,
            Category = point.Category?.ToString() ?? point.OwnCategoryId.ToString(),
            Step = point.Step,
            Frequency = point.Frequency,
            Severity = point.Severity,
            UnitId = point.UnitId,
            Cause = point.Cause,
            CauseNote = point.CauseNote,
            IsPrivate = point.IsPrivate,
            Version = point.Version,
        };

    /// <summary>A new point of this text and kind; null for a kind that there is not.</summary>
    public PainPoint? Note(Guid organizationId, PainBoard board, DateTimeOffset now) =>
        Enum.TryParse<PainCategory>(Category, out var kind) && Enum.IsDefined(kind) ? new PainPoint(organizationId, Text, kind, now)
        : OwnCategoryIn(board) is { } own ? new PainPoint(organizationId, Text, own, now)
        : null;

    /// <summary>The field that does not fit and why; null when everything was taken over.</summary>
    public (string Field, string Why)? ApplyTo(PainPoint point, PainBoard board, Texts texts)
    {
        point.Word(Text);
        if (Enum.TryParse<PainCategory>(Category, out var kind) && Enum.IsDefined(kind))
            point.File(kind);
        else if (OwnCategoryIn(board) is { } own)
            point.File(own);
        point.Meet(Step, UnitId is { } unit ? board.Units.Find(unit)?.Id : null);
        point.Weigh(Frequency, Severity);
        if (!point.Explain(Cause, CauseNote))
            return ("Form.CauseNote", texts["Write what was looked at first: the rules, the tools, the information, the time."]);
        if (!IsPrivate)
            point.Show();
        else if (!point.Hide())
            return ("Form.IsPrivate", texts["It has a public answer. Take that back first."]);
        return null;
    }

    private OwnCategory? OwnCategoryIn(PainBoard board) => board.OwnCategories.FirstOrDefault(c => c.Id.ToString() == Category);
}
