using Lodestar.Core.Gather.Sources;

namespace Lodestar.Web.Features.Gather.Sources;

/// <summary>The kinds of sources in words.</summary>
public static class SourceNames
{
    public static string NameOf(this Texts texts, SourceKind kind) =>
        kind switch
        {
            SourceKind.Mission => texts["Mission"],
            SourceKind.Purpose => texts["Purpose"],
            SourceKind.Vision => texts["Vision"],
            SourceKind.Value => texts["Value"],
            SourceKind.Slogan => texts["Slogan"],
            SourceKind.Marketing => texts["Marketing"],
        };
}
