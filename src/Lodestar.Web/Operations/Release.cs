using System.Reflection;

namespace Lodestar.Web.Operations;

/// <summary>Which Lodestar this is, as health page, command line and telemetry say it.</summary>
internal static class Release
{
    public static string Version { get; } =
        typeof(Release).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
