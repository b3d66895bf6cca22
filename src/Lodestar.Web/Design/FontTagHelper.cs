using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>Asks the browser for a face before it has read the sheet that needs it; the bundler gave the file its hash.</summary>
[HtmlTargetElement("ls-font")]
public sealed class FontTagHelper(IWebHostEnvironment environment) : TagHelper
{
    private const string Folder = "dist/assets";

    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var file = environment
            .WebRootFileProvider.GetDirectoryContents(Folder)
            .FirstOrDefault(f =>
                f.Name.StartsWith($"{Name}-", StringComparison.Ordinal) && f.Name.Length == Name.Length + "-12345678.woff2".Length
            );
        if (file is null)
        {
            output.SuppressOutput();
            return;
        }
        var link = Markup.Tag("link").With("rel", "preload").With("as", "font").With("type", "font/woff2").With("crossorigin", true);
        output.Become(link.With("href", $"/{Folder}/{file.Name}"));
        output.TagMode = TagMode.StartTagOnly;
    }
}
