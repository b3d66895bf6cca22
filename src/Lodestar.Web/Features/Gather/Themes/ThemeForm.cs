using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Gather.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>What somebody changes about one theme.</summary>
public sealed class ThemeForm
{
    [
        Required(ErrorMessage = "Give the theme a name."),
        StringLength(Theme.MaxNameLength, ErrorMessage = "A name has at most {1} characters.")
    ]
    public string Name { get; set; } = "";

    /// <summary>The theme it should go into; nothing where only the name is changed.</summary>
    public Guid Into { get; set; }
    public ThemeAim? Aim { get; set; }

    /// <summary>The last change that the page knew of.</summary>
    public int Seen { get; set; }
}
