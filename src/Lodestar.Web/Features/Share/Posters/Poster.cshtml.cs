using Lodestar.Web.Features.Share.Launches;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;

namespace Lodestar.Web.Features.Share.Posters;

/// <summary>The sentence on paper, alone, at the exact size of the sheet (R37).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class PosterModel(OurVision ours, Outgoing outgoing) : PageModel
{
    public static readonly IReadOnlyList<string> Sizes = ["a3", "a4", "letter"];

    public OurVision Ours => ours;
    public string Size { get; private set; } = "a4";

    /// <summary>A way from the wall to the page, where people ask for it.</summary>
    public bool HasCode { get; private set; }
    public QrDrawing? Code { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? size, bool code, CancellationToken ct)
    {
        if (!await ours.ReadAsync(ct))
            return Redirect("/share");
        Size = Sizes.FirstOrDefault(known => known == size) ?? "a4";
        HasCode = code;
        Code = code ? QrDrawing.Of(outgoing.UrlOf("/share")) : null;
        return Page();
    }
}

/// <summary>The dark squares of a QR code as one path of an SVG.</summary>
public sealed record QrDrawing(int Side, string Path)
{
    public static QrDrawing Of(string url)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(url, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var dark =
            from y in Enumerable.Range(0, rows.Count)
            from x in Enumerable.Range(0, rows[y].Count)
            where rows[y][x]
            select $"M{x} {y}h1v1h-1z";
        return new QrDrawing(rows.Count, string.Concat(dark));
    }
}
