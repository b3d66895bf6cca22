using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Gather.Sources;

namespace Lodestar.Web.Features.Gather.Sources;

/// <summary>What is asked about a source that comes into the library.</summary>
public sealed class SourceForm : IValidatableObject
{
    public SourceKind Kind { get; set; }

    [
        Required(ErrorMessage = "Give it a title, so that it is found again."),
        StringLength(Source.MaxTitleLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Title
    {
        get;
        set => field = Line.Of(value);
    } = "";

    [StringLength(Source.MaxTextLength, ErrorMessage = "Use at most {1} characters.")]
    public string? Text { get; set; }

    public IFormFile? File { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (File is null && string.IsNullOrWhiteSpace(Text))
            yield return new ValidationResult(
                validationContext.GetRequiredService<Texts>()["Paste its words, or choose a file."],
                [nameof(Text)]
            );
    }
}
