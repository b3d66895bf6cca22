using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle.Standards;

/// <summary>What is asked about one standard.</summary>
public sealed class StandardForm
{
    private const string TooLong = "Use at most {1} characters.";
    private const string Vision = "vision";

    [
        Required(ErrorMessage = "Write what people say, for example “Greet first”."),
        StringLength(Standard.MaxNameLength, ErrorMessage = TooLong)
    ]
    public string Name
    {
        get;
        set => field = Line.Of(value);
    } = "";

    [StringLength(Standard.MaxMeaningLength, ErrorMessage = TooLong)]
    public string? Meaning { get; set; }

    public ServiceKind Kind { get; set; }

    /// <summary>Null means everywhere.</summary>
    public Guid? TouchPointId { get; set; }

    /// <summary>Null means everybody.</summary>
    public Level? Level { get; set; }

    /// <summary>"vision", the id of a pillar, or nothing.</summary>
    public string? Serves { get; set; } = Vision;

    public long Version { get; set; }

    public static StandardForm Of(Standard standard) =>
        new()
        {
            Name = standard.Name,
            Meaning = standard.Meaning,
            Kind = standard.Kind,
            TouchPointId = standard.TouchPointId,
            Level = standard.Level,
            Serves = standard.ServesVision ? Vision : standard.PillarId?.ToString(),
            Version = standard.Version,
        };

    /// <summary>Only touch points and pillars that stand in this triangle are taken; everything else means none.</summary>
    public void ApplyTo(Standard standard, ServiceTriangle triangle)
    {
        standard.Word(Name, Meaning, Kind);
        standard.HoldAt(triangle.TouchPoints.FirstOrDefault(t => t.Id == TouchPointId)?.Id);
        standard.HoldFor(Level);
        if (Serves == Vision)
            standard.ServeVision();
        else if (triangle.Pillars.FirstOrDefault(p => p.Id.ToString() == Serves) is { } pillar)
            standard.Serve(pillar.Id);
        else
            standard.ServeNothing();
    }
}
