using System.Text.Json;
using Lodestar.Core.Gather;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>Sites and bounds as one text, read and written as a whole.</summary>
internal sealed class SurveyCutsConverter() : ValueConverter<SurveyCuts, string>(cuts => Write(cuts), stored => Read(stored))
{
    private static string Write(SurveyCuts cuts) => JsonSerializer.Serialize(new Declared(cuts.BySite, [.. cuts.Bounds], [.. cuts.Sites]));

    private static SurveyCuts Read(string stored)
    {
        var declared = JsonSerializer.Deserialize<Declared>(stored)!;
        return (SurveyCuts.TryOf(declared.BySite, declared.Bounds) ?? SurveyCuts.None).At(declared.Sites);
    }

    private sealed record Declared(bool BySite, int[] Bounds, string[] Sites);
}
