using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Measure;
using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Measure.Observations;

/// <summary>What is asked about one interaction.</summary>
public sealed class ObserveForm
{
    /// <summary>Made with the page, so that pressing twice, or sending again after a lost answer, counts once (T3).</summary>
    public Guid AttemptKey { get; set; } = Guid.NewGuid();

    [Required(ErrorMessage = "Say whether it was quiet or busy.")]
    public Pace? Pace { get; set; }

    public ServiceKind Kind { get; set; }

    public Viewpoint Viewpoint { get; set; } = Viewpoint.Peer;

    public Guid? UnitId { get; set; }

    [StringLength(Observation.MaxNoteLength, ErrorMessage = "Use at most {1} characters for the note.")]
    public string? Note { get; set; }

    /// <summary>By standard; what is left out was not seen.</summary>
    public Dictionary<Guid, Verdict> Marks { get; set; } = [];

    /// <summary>What was seen of the standards that apply; marks of others are not taken.</summary>
    public Sighting At(Guid touchPointId, Guid observerId, IEnumerable<Standard> standards) =>
        new(
            AttemptKey,
            new Observer(observerId, Viewpoint),
            new Setting(touchPointId, Pace ?? default, Kind, UnitId),
            [
                .. standards
                    .Where(s => s.AppliesTo(touchPointId, Kind))
                    .Select(s => new Mark(s.Id, Marks.GetValueOrDefault(s.Id, Verdict.NotApplicable))),
            ]
        );
}
