using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;
using QRCoder;

namespace Lodestar.Web.Design;

/// <summary>A QR code as one drawn path: sharp at any size, in print as well. It carries the quiet zone scanners need.</summary>
[HtmlTargetElement("ls-qr", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class QrTagHelper : TagHelper
{
    public string Text { get; set; } = "";
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        using var code = QRCodeGenerator.GenerateQrCode(Text, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count;
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("viewBox", $"0 0 {size} {size}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Attributes.SetAttribute("shape-rendering", "crispEdges");
        // Black on white in every theme: many scanners read nothing else.
        output.Content.SetHtmlContent(
            $"<rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/><path fill=\"#000\" d=\"{PathOf(code)}\"/>"
        );
    }

    private static string PathOf(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        for (var x = 0; x < code.ModuleMatrix.Count; x++)
            if (code.ModuleMatrix[y][x])
                path.Append('M').Append(x).Append(' ').Append(y).Append("h1v1h-1z");
        return path.ToString();
    }
}
