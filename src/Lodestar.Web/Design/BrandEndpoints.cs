using Microsoft.AspNetCore.Http.HttpResults;

namespace Lodestar.Web.Design;

/// <summary>The sheet of an organization's color. Nothing in it is secret: the address says the color, the answer says what follows from it.</summary>
internal static class BrandEndpoints
{
    private const string Forever = "public, max-age=31536000, immutable";

    public static void MapBrand(this IEndpointRouteBuilder app) => app.MapGet("/brand/{sheet}.css", Find).AllowAnonymous();

    public static string PathOf(string? brand) =>
        Rgb.TryParse(brand) is { } color ? $"/brand/{color.ToString()[1..]}-{BrandRamp.Of(color).Hash}.css" : "";

    private static Results<ContentHttpResult, NotFound> Find(string sheet, HttpResponse response)
    {
        if (sheet.Split('-') is not [{ Length: 6 } hex, { Length: 8 } hash] || Rgb.TryParse(hex) is not { } color)
            return TypedResults.NotFound();

        var ramp = BrandRamp.Of(color);
        // A page that another version of the program rendered asks for another hash: it gets today's sheet, but does not keep it.
        response.Headers.CacheControl = hash == ramp.Hash ? Forever : "no-cache";
        return TypedResults.Text(ramp.ToCss(), "text/css");
    }
}
